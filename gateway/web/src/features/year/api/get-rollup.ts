import { queryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';
import type { YearFilters } from '../year-filters';

export type Rollup = Awaited<ReturnType<typeof getRollup>>;

function getRollup(filters: YearFilters, signal: AbortSignal) {
  return dataOf(planApi.GET('/api/plan/rollup', { params: { query: { ...filters } }, signal }));
}

/** What all schools do in a year: reporting, items by month, themes. */
export const rollupQuery = (filters: YearFilters) =>
  queryOptions({ queryKey: ['rollup', 'year', filters], queryFn: ({ signal }) => getRollup(filters, signal) });
