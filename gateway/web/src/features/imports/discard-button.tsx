import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useReportedCommand } from '@/kit/use-reported-command';
import { discardImport } from './api/discard-import';
import type { Import } from './api/get-import';
import { importsPath } from './paths';

/** Gives up a document that was uploaded by mistake. */
export function DiscardButton({ reading }: { reading: Import }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const discarding = useReportedCommand(discardImport, {
    changes: ['IMPORT'],
    onSuccess: () => navigate(importsPath()),
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
