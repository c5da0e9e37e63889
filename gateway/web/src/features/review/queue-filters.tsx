import { useQuery } from '@tanstack/react-query';
import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '@/components/search-box';
import { YearSelect } from '@/components/year-select';
import { oneOf, textIn, yearIn } from '@/lib/address';
import { regionsQuery } from './api/get-regions';
import { waitingCountsQuery, type QueueFilters } from './api/list-waiting-plans';

/** What takes plans out of the queue. */
export const NARROWING = ['year', 'region', 'days', 'only', 'search'] as const;

/** All that the address holds, with the plan that is open. */
export const FILTERS = [...NARROWING, 'plan'] as const;
type FilterName = (typeof FILTERS)[number];
type Chosen = Partial<Record<FilterName, string>>;

const DAYS = [3, 7, 14, 30];
const ONLY = ['late', 'again'] as const;
const LONGEST = 100;

/** What the address asks for, as the server takes it. */
export function queueFiltersOf({ year, region, days, only, search }: Chosen): QueueFilters {
  return {
    year: yearIn(year),
    region: textIn(region, LONGEST),
    waitingDays: daysIn(days),
    search: textIn(search, LONGEST),
    late: only === 'late' ? true : undefined,
    reviewedBefore: only === 'again' ? true : undefined,
  };
}

function daysIn(text: string | undefined): number | undefined {
  return DAYS.find((it) => String(it) === text);
}

interface Props {
  filters: Chosen;
  onFilter: (name: FilterName, value: string | undefined) => void;
}

/** Narrows the queue; late and sent back carry their counts. */
export function QueueFilterBar({ filters, onFilter }: Props) {
  const { t } = useTranslation();
  const asked = queueFiltersOf(filters);
  const regions = useQuery(regionsQuery());
  const counts = useQuery(waitingCountsQuery(queueFiltersOf({ ...filters, only: undefined })));
  const counted = (label: string, count: number | undefined) => (count === undefined ? label : `${label} ${count}`);
  return (
    <div className="uf-filters">
      <YearSelect value={asked.year} onChange={(year) => onFilter('year', year)} />
      <Select
        allowClear
        showSearch
        value={asked.region}
        placeholder={t('common.region')}
        aria-label={t('common.region')}
        onChange={(region?: string) => onFilter('region', region)}
        options={(regions.data ?? []).map((it) => ({ value: it, label: it }))}
      />
      <Select
        allowClear
        value={asked.waitingDays}
        placeholder={t('review.waitingSince')}
        aria-label={t('review.waitingSince')}
        onChange={(days?: number) => onFilter('days', days?.toString())}
        options={DAYS.map((count) => ({ value: count, label: t('review.days', { count }) }))}
      />
      <SearchBox value={asked.search} label={t('review.search')} onSearch={(search) => onFilter('search', search)} />
      <Segmented
        value={oneOf(ONLY, filters.only) ?? 'all'}
        onChange={(only: string) => onFilter('only', only === 'all' ? undefined : only)}
        options={[
          { value: 'all', label: counted(t('common.all'), counts.data?.waiting) },
          { value: 'late', label: counted(t('review.late'), counts.data?.late) },
          { value: 'again', label: counted(t('review.again'), counts.data?.reviewedBefore) },
        ]}
      />
    </div>
  );
}
