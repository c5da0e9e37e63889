import { queryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';

export type LackRule = Awaited<ReturnType<typeof listRules>>['items'][number];

function listRules(signal: AbortSignal) {
  return dataOf(planApi.GET('/api/plan/rollup/lacks/rules', { signal }));
}

/** By which words a congress and a visit are recognised. */
export const rulesQuery = queryOptions({
  queryKey: ['lacks', 'rules'],
  queryFn: ({ signal }) => listRules(signal),
});
