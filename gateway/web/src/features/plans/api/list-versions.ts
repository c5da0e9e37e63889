import { queryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';

export type PlanVersion = Awaited<ReturnType<typeof listVersions>>['items'][number];

/** As many as the server gives at once; nobody looks further back. */
const MOST = 200;

function listVersions(id: string, signal: AbortSignal) {
  return dataOf(planApi.GET('/api/plan/plans/{id}/versions', { params: { path: { id }, query: { limit: MOST } }, signal }));
}

/** What happened to a plan, newest first. */
export const planVersionsQuery = (id: string) =>
  queryOptions({ queryKey: ['plans', 'one', id, 'versions'], queryFn: ({ signal }) => listVersions(id, signal) });
