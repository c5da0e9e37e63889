import { queryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';

export type Lacks = Awaited<ReturnType<typeof getLacks>>;
export type Lack = Lacks['lacks'][number];
export type LackSubject = Lack['subject'];

function getLacks(year: number, region: string | undefined, signal: AbortSignal) {
  return dataOf(planApi.GET('/api/plan/rollup/lacks', { params: { query: { year, region } }, signal }));
}

/** How many schools lack what. */
export const lacksQuery = (year: number, region?: string) =>
  queryOptions({
    queryKey: ['lacks', 'figures', year, region],
    queryFn: ({ signal }) => getLacks(year, region, signal),
  });
