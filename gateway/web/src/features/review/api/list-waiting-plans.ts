import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';

export type WaitingPlan = Awaited<ReturnType<typeof listWaitingPlans>>['items'][number];

/** Which of the waiting plans are wanted. */
export interface QueueFilters {
  year?: number | undefined;
  region?: string | undefined;
  waitingDays?: number | undefined;
  search?: string | undefined;
  late?: boolean | undefined;
  reviewedBefore?: boolean | undefined;
}

function listWaitingPlans(filters: QueueFilters, after: string | undefined, signal: AbortSignal) {
  return dataOf(planApi.GET('/api/plan/reviews', { params: { query: { ...filters, after } }, signal }));
}

/** The plans that wait for the federation, longest waiting first, page by page. */
export const waitingPlansQuery = (filters: QueueFilters) =>
  infiniteQueryOptions({
    queryKey: ['reviews', 'waiting', filters],
    queryFn: ({ pageParam, signal }) => listWaitingPlans(filters, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

function countWaitingPlans({ year, region, waitingDays, search }: QueueFilters, signal: AbortSignal) {
  return dataOf(planApi.GET('/api/plan/reviews/counts', { params: { query: { year, region, waitingDays, search } }, signal }));
}

/** How many wait, how many of them late and how many for the second time. */
export const waitingCountsQuery = (filters: QueueFilters) =>
  queryOptions({ queryKey: ['reviews', 'counts', filters], queryFn: ({ signal }) => countWaitingPlans(filters, signal) });
