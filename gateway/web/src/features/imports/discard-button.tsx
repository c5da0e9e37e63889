import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCommand } from '@/api/use-command';
import { explainProblem } from '@/components/explain-problem';
import { discardImport } from './api/discard-import';
import type { Import } from './api/get-import';
import { importsPath } from './paths';

/** Gives up a document that was uploaded by mistake. */
export function DiscardButton({ reading }: { reading: Import }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const discarding = useCommand(discardImport, {
    onSuccess: async () => {
      await navigate(importsPath());
      await queries.invalidateQueries({ queryKey: ['imports', 'list'] });
    },
    onError: (problem) => void message.error(explainProblem(problem, t).title),
  });
  return (
    <Popconfirm
      title={t('imports.discardTitle')}
      description={t('imports.discardDetail')}
      okText={t('imports.discard')}
      okButtonProps={{ danger: true }}
      onConfirm={() => discarding.mutate({ id: reading.id, version: reading.version })}
    >
      <Button danger loading={discarding.isPending}>
        {t('imports.discard')}
      </Button>
    </Popconfirm>
  );
}
