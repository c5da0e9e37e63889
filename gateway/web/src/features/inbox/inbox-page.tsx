import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/api/use-command';
import { Page } from '@/components/page';
import { ProblemView } from '@/components/problem-view';
import { oneOf } from '@/lib/address';
import { useFilters } from '@/lib/use-filters';
import { unreadCountQuery } from './api/count-unread';
import { markAllRead } from './api/mark-all-read';
import NoticeList from './notice-list';

const SHOWN = ['unread'] as const;

/** All my notices. */
export default function InboxPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const unread = useQuery(unreadCountQuery).data?.count;
  const [filters, setFilter] = useFilters(['show'] as const);
  const show = oneOf(SHOWN, filters.show);
  const reading = useCommand(markAllRead, { onSuccess: () => queries.invalidateQueries({ queryKey: ['inbox'] }) });
  return (
    <Page
      about={unread === undefined ? '\u00a0' : t('inbox.unreadCount', { count: unread })}
      actions={
        <Button disabled={!unread} loading={reading.isPending} onClick={() => reading.mutate({})}>
          {t('inbox.readAll')}
        </Button>
      }
    >
      {reading.error && <ProblemView thrown={reading.error} />}
      <div className="uf-filters">
        <Segmented
          value={show ?? 'all'}
          onChange={(it: string) => setFilter('show', it === 'all' ? undefined : it)}
          options={[
            { value: 'all', label: t('common.all') },
            { value: 'unread', label: t('inbox.unread') },
          ]}
        />
      </div>
      <div className="uf-card">
        <NoticeList unread={show === 'unread'} />
      </div>
    </Page>
  );
}
