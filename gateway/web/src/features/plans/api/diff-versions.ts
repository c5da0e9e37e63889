import { queryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';

export type PlanDiff = Awaited<ReturnType<typeof diffVersions>>;

function diffVersions(id: string, from: number, to: number, signal: AbortSignal) {
  return dataOf(planApi.GET('/api/plan/plans/{id}/diff', { params: { path: { id }, query: { from, to } }, signal }));
}

/** What differs between two versions of a plan. */
export const planDiffQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['plans', 'one', id, 'diff', from, to],
    queryFn: ({ signal }) => diffVersions(id, from, to, signal),
    staleTime: Infinity,
  });
