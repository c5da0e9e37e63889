import { queryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';

export type Choices = Awaited<ReturnType<typeof getChoices>>;

function getChoices(signal: AbortSignal) {
  return dataOf(planApi.GET('/api/plan/rollup/choices', { signal }));
}

/** Which years and regions there are to look at, and the year to begin with. */
export const choicesQuery = queryOptions({
  queryKey: ['rollup', 'choices'],
  queryFn: ({ signal }) => getChoices(signal),
});
