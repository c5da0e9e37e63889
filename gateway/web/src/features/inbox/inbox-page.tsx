import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/api/use-command';
import { Page } from '@/components/page';
import { ProblemView } from '@/components/problem-view';
import { FilterBar, ownField } from '@/kit/list/filter-bar';
import { oneOf, useSearch } from '@/kit/list/use-search';
import { unreadCountQuery } from './api/count-unread';
import { markAllRead } from './api/mark-all-read';
import NoticeList from './notice-list';

const SHOWN = ['unread'] as const;

/** All my notices. */
export default function InboxPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const unread = useQuery(unreadCountQuery).data?.count;
  const search = useSearch({ show: oneOf(SHOWN) });
  const shown = [
    { value: 'all', label: t('common.all') },
    { value: 'unread', label: t('inbox.unread') },
  ];
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
      <FilterBar
        search={search}
        fields={[
          ownField('show', (value: string | undefined, choose) => (
            <Segmented value={value ?? 'all'} onChange={(it) => choose(it === 'all' ? undefined : it)} options={shown} />
          )),
        ]}
      />
      <div className="uf-card">
        <NoticeList unread={search.values.show === 'unread'} />
      </div>
    </Page>
  );
}
