import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';

/** Grey bars in the shape of a screen while it is on its way. */
export function PageSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-busy="true" aria-label={t('common.loading')} className="uf-page-skeleton">
      <Skeleton active title={{ width: 220 }} paragraph={{ rows: 6 }} />
    </div>
  );
}
