import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useOnline } from '@/lib/use-online';

/** Says that the network is gone, for as long as it is, and tries again when asked to. */
export function Connection() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  if (useOnline()) {
    return null;
  }
  return (
    <Alert
      banner
      type="warning"
      title={t('shell.offline')}
      action={
        <Button size="small" onClick={() => void queries.refetchQueries({ type: 'active' })}>
          {t('common.retry')}
        </Button>
      }
    />
  );
}
