import { queryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';

async function getPreviousPlan(id: string, signal: AbortSignal) {
  const asked = planApi.GET('/api/plan/plans/{id}/previous', { params: { path: { id } }, signal });
  return (await dataOf<Awaited<typeof asked>['data'] | undefined>(asked)) ?? null;
}

/** What the same school had approved for an earlier year; null when there is nothing. */
export const previousPlanQuery = (id: string) =>
  queryOptions({ queryKey: ['plans', 'one', id, 'previous'], queryFn: ({ signal }) => getPreviousPlan(id, signal) });
