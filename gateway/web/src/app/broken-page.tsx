import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Outcome } from '@/kit/outcome';
import { useDocumentTitle } from '@/components/use-document-title';
import { isMissingPart } from './old-version';

/** What is shown when a screen itself fails, named so that it can be reported, or when a part of the client is gone. */
export function BrokenPage() {
  const { t } = useTranslation();
  const thrown = useRouteError();
  const missing = isMissingPart(thrown);
  const title = t(missing ? 'shell.updatedTitle' : 'shell.brokenTitle');
  useDocumentTitle(title);
  return (
    <Outcome
      tone={missing ? 'info' : 'danger'}
      title={title}
      detail={t(missing ? 'shell.updatedDetail' : 'shell.brokenDetail')}
      actions={
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('common.reload')}
        </Button>
      }
    >
      {!missing && <code>{thrown instanceof Error ? thrown.message : String(thrown)}</code>}
    </Outcome>
  );
}
