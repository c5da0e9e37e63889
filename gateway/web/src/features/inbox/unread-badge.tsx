import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unreadCountQuery } from './api/count-unread';
import { MOST_SHOWN } from './most-shown';
import './inbox.css';

/** How much is unread, at another icon than the bell's, which keeps the number fresh. */
export default function UnreadBadge() {
  const { t } = useTranslation();
  const unread = useQuery(unreadCountQuery).data?.count ?? 0;
  if (unread === 0) {
    return null;
  }
  return (
    <>
      <span className="uf-bell-count" aria-hidden>
        {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
      </span>
      <span className="uf-unseen">{t('inbox.unreadCount', { count: unread })}</span>
    </>
  );
}
