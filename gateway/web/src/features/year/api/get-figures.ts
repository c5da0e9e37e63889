import { queryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';
import type { WideFilters } from '../year-filters';

export type Figures = Awaited<ReturnType<typeof getFigures>>;
export type MonthLoad = Figures['months'][number];
export type ThemeLoad = Figures['themes'][number];

function getFigures(filters: WideFilters, signal: AbortSignal) {
  return dataOf(planApi.GET('/api/plan/rollup/figures', { params: { query: filters }, signal }));
}

/** A year in figures: reporting, months, themes. Small however many schools there are. */
export const figuresQuery = (filters: WideFilters) =>
  queryOptions({ queryKey: ['rollup', 'figures', filters], queryFn: ({ signal }) => getFigures(filters, signal) });
