import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCommand } from '@/api/use-command';
import { Loaded } from '@/components/loaded';
import { LoadMore } from '@/kit/list/load-more';
import { formatAgo, formatMoment } from '@/lib/format';
import { noticesQuery, type Notice } from './api/list-notices';
import { markRead } from './api/mark-read';
import './inbox.css';

interface Props {
  unread: boolean;
  /** Shows only so many of the newest. */
  newest?: number;
  onOpened?: () => void;
}

/** My notices; opening one marks it as read. */
export default function NoticeList({ unread, newest, onOpened }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const notices = useInfiniteQuery(noticesQuery({ unread: unread || undefined }));
  const reading = useCommand(markRead, { onSuccess: () => queries.invalidateQueries({ queryKey: ['inbox'] }) });
  const open = (notice: Notice) => {
    if (notice.readAt == null) {
      reading.mutate({ id: notice.id });
    }
    onOpened?.();
  };
  return (
    <Loaded query={notices}>
      {({ pages }) => {
        const items = pages.flatMap((it) => it.items).slice(0, newest);
        return items.length === 0 ? (
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('inbox.empty')} />
        ) : (
          <>
            <ul className="uf-notices">
              {items.map((it) => (
                <li key={it.id}>
                  <NoticeEntry notice={it} onOpen={() => open(it)} />
                </li>
              ))}
            </ul>
            {newest === undefined && <LoadMore query={notices} />}
          </>
        );
      }}
    </Loaded>
  );
}

function NoticeEntry({ notice, onOpen }: { notice: Notice; onOpen: () => void }) {
  const { t } = useTranslation();
  const { title, body, link, createdAt, readAt } = notice;
  return (
    <Link to={link} onClick={onOpen} className={readAt == null ? 'uf-notice uf-notice-unread' : 'uf-notice'}>
      <strong>
        {readAt == null && <span className="uf-dot" role="img" aria-label={t('inbox.unread')} />}
        {title}
      </strong>
      <span>{body}</span>
      <time dateTime={createdAt} title={formatMoment(createdAt)}>
        {formatAgo(createdAt)}
      </time>
    </Link>
  );
}
