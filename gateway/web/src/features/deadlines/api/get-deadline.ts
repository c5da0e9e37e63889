import { queryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';

export type Deadline = Awaited<ReturnType<typeof getDeadline>>;

function getDeadline(year: number, signal: AbortSignal) {
  return dataOf(planApi.GET('/api/plan/deadlines/{year}', { params: { path: { year } }, signal }));
}

/** Until when plans of a year are to be handed in; without a day when nobody said. */
export const deadlineQuery = (year: number) =>
  queryOptions({ queryKey: ['deadlines', year], queryFn: ({ signal }) => getDeadline(year, signal) });
