import { queryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';

/** How many plans stand in each state; of one year, or of all. */
export const planCountsQuery = (year?: number) =>
  queryOptions({
    queryKey: ['plans', 'counts', year ?? 'all'],
    queryFn: ({ signal }) => dataOf(planApi.GET('/api/plan/plans/counts', { params: { query: { year } }, signal })),
  });
