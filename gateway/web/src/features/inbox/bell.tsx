import { BellOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Popup } from '@/components/popup';
import { useTitleOf } from '@/config/features';
import { useLasting } from '@/lib/use-lasting';
import { useLiveInbox } from './live/use-live-inbox';
import { useUnread } from './live/use-unread';
import { MOST_SHOWN } from './most-shown';
import { inboxPath } from './paths';
import './inbox.css';

const NoticeList = lazy(() => import('./notice-list'));

/** A restart is over by then. */
const WORTH_A_WORD = 60_000;

/** The bell in the header: how much is new, and the newest of it. */
export default function InboxBell() {
  const { t } = useTranslation();
  const name = useTitleOf(inboxPath());
  const live = useLiveInbox();
  const unread = useUnread(live);
  const late = useLasting(!live, WORTH_A_WORD);
  return (
    <Popup
      inHeader
      title={name}
      content={(close) => (
        <div className="uf-bell-list">
          <Suspense>
            <NoticeList unread={false} newest={5} onOpened={close} />
          </Suspense>
          <Link to={inboxPath()} onClick={close}>
            {t('inbox.seeAll')}
          </Link>
          {late && <p className="uf-quiet">{t('inbox.notLive')}</p>}
        </div>
      )}
    >
      {(opener) => (
        <Button type="text" aria-label={unread === undefined ? name : t('inbox.bell', { count: unread })} {...opener}>
          <span className="uf-bell" aria-hidden>
            <BellOutlined aria-hidden />
            {unread !== undefined && unread > 0 && <span className="uf-bell-count">{unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}</span>}
          </span>
        </Button>
      )}
    </Popup>
  );
}
