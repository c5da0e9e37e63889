import { infiniteQueryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';
import type { PlanState } from './get-plan';

export type PlanRow = Awaited<ReturnType<typeof listPlans>>['items'][number];

interface PlanFilters {
  state?: PlanState | undefined;
  year?: number | undefined;
  school?: string | undefined;
}

const PAGE = 50;

function listPlans(filters: PlanFilters, after: string | undefined, signal: AbortSignal) {
  const { state, ...rest } = filters;
  const query = { ...rest, state: state && [state], after, limit: PAGE };
  return dataOf(planApi.GET('/api/plan/plans', { params: { query }, signal }));
}

/** The plans this person may see, page by page. */
export const plansQuery = (filters: PlanFilters) =>
  infiniteQueryOptions({
    queryKey: ['plans', 'list', filters],
    queryFn: ({ pageParam, signal }) => listPlans(filters, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
