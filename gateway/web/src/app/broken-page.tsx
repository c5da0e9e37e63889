import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { isMissingPart } from './old-version';

/** What is shown when a screen itself fails, named so that it can be reported, or when a part of the client is gone. */
export function BrokenPage() {
  const { t } = useTranslation();
  const thrown = useRouteError();
  const missing = isMissingPart(thrown);
  return (
    <Result
      status={missing ? 'info' : 'error'}
      title={t(missing ? 'shell.updatedTitle' : 'shell.brokenTitle')}
      subTitle={t(missing ? 'shell.updatedDetail' : 'shell.brokenDetail')}
      extra={
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('common.reload')}
        </Button>
      }
    >
      {!missing && <code>{thrown instanceof Error ? thrown.message : String(thrown)}</code>}
    </Result>
  );
}
