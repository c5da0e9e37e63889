import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '@/config/paths';
import { NoticeList } from '@/features/inbox/notice-list';

const SHOWN = 5;

/** What happened lately. */
export function LatestNotices() {
  const { t } = useTranslation();
  return (
    <section>
      <h2>
        <Link to={paths.inbox()}>{t('home.latest')}</Link>
      </h2>
      <div className="uf-card">
        <NoticeList unread={false} newest={SHOWN} />
      </div>
    </section>
  );
}
