import { BellOutlined } from '@ant-design/icons';
import { Badge, Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { inHeader } from '@/components/in-header';
import { paths } from '@/config/paths';
import { useLasting } from '@/lib/use-lasting';
import { useLiveInbox } from './live/use-live-inbox';
import { useUnread } from './live/use-unread';
import { NoticeList } from './notice-list';

/** A restart is over by then. */
const WORTH_A_WORD = 60_000;

/** The bell in the header: how much is new, and the newest of it. */
export function InboxBell() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const live = useLiveInbox();
  const unread = useUnread(live);
  const late = useLasting(!live, WORTH_A_WORD);
  const close = () => setOpen(false);
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      getPopupContainer={inHeader}
      title={t('shell.inbox')}
      content={
        open && (
          <div className="uf-bell-list">
            <NoticeList unread={false} newest={5} onOpened={close} />
            <Link to={paths.inbox()} onClick={close}>
              {t('inbox.seeAll')}
            </Link>
            {late && <p className="uf-quiet">{t('inbox.notLive')}</p>}
          </div>
        )
      }
    >
      <Button type="text" aria-label={unread === undefined ? t('shell.inbox') : t('inbox.bell', { count: unread })}>
        <Badge count={unread ?? 0} size="small" overflowCount={99}>
          <BellOutlined className="uf-bell" aria-hidden />
        </Badge>
      </Button>
    </Popover>
  );
}
