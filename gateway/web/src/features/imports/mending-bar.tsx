import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Finding } from './api/get-import';

interface Props {
  finding: Finding;
  onDone: () => void;
  onLater: () => void;
}

/** The doubt that is being put right, until the person says that it is. */
export function MendingBar({ finding, onDone, onLater }: Props) {
  const { t } = useTranslation();
  return (
    <Alert
      className="uf-kept"
      type="info"
      showIcon
      title={t('imports.mending')}
      description={
        <>
          <p>{finding.message}</p>
          <span className="uf-kept-actions">
            <Button type="primary" size="small" onClick={onDone}>
              {t('imports.mended')}
            </Button>
            <Button size="small" onClick={onLater}>
              {t('imports.later')}
            </Button>
          </span>
        </>
      }
    />
  );
}
