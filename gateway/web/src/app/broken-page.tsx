import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';

/** What is shown when a screen itself fails; names the failure so that it can be reported. */
export function BrokenPage() {
  const { t } = useTranslation();
  const thrown = useRouteError();
  return (
    <Result
      status="error"
      title={t('shell.brokenTitle')}
      subTitle={t('shell.brokenDetail')}
      extra={
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('common.reload')}
        </Button>
      }
    >
      <code>{thrown instanceof Error ? thrown.message : String(thrown)}</code>
    </Result>
  );
}
