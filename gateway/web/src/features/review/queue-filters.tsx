import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { FilterBar, ownField, searchField, selectField, yearField } from '@/kit/list/filter-bar';
import { oneOf, oneOfNumbers, text, useSearch, year } from '@/kit/list/use-search';
import { regionsQuery } from './api/get-regions';
import { waitingCountsQuery, type QueueFilters } from './api/list-waiting-plans';

const DAYS = [3, 7, 14, 30];
const ONLY = ['late', 'again'] as const;

/** What takes plans out of the queue, as the address says it. */
export function useQueueSearch() {
  return useSearch({ year: year(), region: text(), days: oneOfNumbers(DAYS), only: oneOf(ONLY), search: text() });
}

type QueueSearch = ReturnType<typeof useQueueSearch>;

/** What is chosen, as the server takes it. */
export function queueFiltersOf({ days, only, ...others }: QueueSearch['values']): QueueFilters {
  return {
    ...others,
    waitingDays: days,
    late: only === 'late' ? true : undefined,
    reviewedBefore: only === 'again' ? true : undefined,
  };
}

/** Narrows the queue; late and sent back carry their counts. */
export function QueueFilterBar({ search }: { search: QueueSearch }) {
  const { t } = useTranslation();
  const regions = useQuery(regionsQuery());
  const counts = useQuery(waitingCountsQuery(queueFiltersOf({ ...search.values, only: undefined })));
  const counted = (label: string, count: number | undefined) => (count === undefined ? label : `${label} ${count}`);
  const days = DAYS.map((count) => ({ value: count, label: t('review.days', { count }) }));
  const only = [
    { value: 'all', label: counted(t('common.all'), counts.data?.waiting) },
    { value: 'late', label: counted(t('review.late'), counts.data?.late) },
    { value: 'again', label: counted(t('review.again'), counts.data?.reviewedBefore) },
  ];
  return (
    <FilterBar
      search={search}
      fields={[
        yearField('year'),
        selectField('region', t('common.region'), (regions.data ?? []).map((it) => ({ value: it, label: it })), { many: true }),
        selectField('days', t('review.waitingSince'), days),
        searchField('search', t('review.search')),
        ownField('only', (value: string | undefined, choose) => (
          <Segmented value={value ?? 'all'} onChange={(it) => choose(it === 'all' ? undefined : it)} options={only} />
        )),
      ]}
    />
  );
}
