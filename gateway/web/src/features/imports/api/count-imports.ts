import { queryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';

/** How many documents of this school stand in each state. */
export const importCountsQuery = queryOptions({
  queryKey: ['imports', 'list', 'counts'],
  queryFn: ({ signal }) => dataOf(planApi.GET('/api/plan/imports/counts', { signal })),
});
