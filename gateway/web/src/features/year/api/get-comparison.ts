import { queryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';
import type { WideFilters } from '../year-filters';

/** Which two years, and for whom. */
export interface YearPair extends WideFilters {
  with: number;
}

export type Comparison = Awaited<ReturnType<typeof getComparison>>;

function getComparison(pair: YearPair, signal: AbortSignal) {
  return dataOf(planApi.GET('/api/plan/rollup/comparison', { params: { query: pair }, signal }));
}

/** Two years in figures. */
export const comparisonQuery = (pair: YearPair) =>
  queryOptions({ queryKey: ['rollup', 'comparison', pair], queryFn: ({ signal }) => getComparison(pair, signal) });
