import type { components } from '@/api/generated/plan-service';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';
import type { YearPair } from './get-comparison';

export type ComparedSchool = Awaited<ReturnType<typeof listCompared>>['items'][number];
export type Change = components['schemas']['ComparedSchool']['change'];

const PAGE = 100;

function listCompared(pair: YearPair, change: Change | undefined, after: string | undefined, signal: AbortSignal) {
  const query = { ...pair, change, after, limit: PAGE };
  return dataOf(planApi.GET('/api/plan/rollup/comparison/schools', { params: { query }, signal }));
}

/** The schools of two years, page by page. */
export const comparedQuery = (pair: YearPair, change: Change | undefined) =>
  infiniteQueryOptions({
    queryKey: ['rollup', 'compared', pair, change],
    queryFn: ({ pageParam, signal }) => listCompared(pair, change, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
