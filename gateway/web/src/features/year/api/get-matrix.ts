import { infiniteQueryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';
import type { WideFilters } from '../year-filters';

export type MatrixRow = Awaited<ReturnType<typeof getMatrix>>['schools'][number];

const PAGE = 1_000;

function getMatrix(filters: WideFilters, after: string | undefined, signal: AbortSignal) {
  return dataOf(planApi.GET('/api/plan/rollup/matrix', { params: { query: { ...filters, after, limit: PAGE } }, signal }));
}

/** How many items each school has in each month, page by page. */
export const matrixQuery = (filters: WideFilters) =>
  infiniteQueryOptions({
    queryKey: ['rollup', 'matrix', filters],
    queryFn: ({ pageParam, signal }) => getMatrix(filters, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
