import { infiniteQueryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';
import type { LackSubject } from './get-lacks';

/** Who is looked for. */
export interface LackQuery {
  year: number;
  subject: LackSubject;
  theme?: string | undefined;
  region?: string | undefined;
}

export type LackingSchool = Awaited<ReturnType<typeof listLacking>>['items'][number];

const PAGE = 100;

function listLacking(query: LackQuery, after: string | undefined, signal: AbortSignal) {
  return dataOf(
    planApi.GET('/api/plan/rollup/lacks/schools', { params: { query: { ...query, after, limit: PAGE } }, signal }),
  );
}

/** The schools that lack something, page by page. */
export const lackingQuery = (query: LackQuery) =>
  infiniteQueryOptions({
    queryKey: ['lacks', 'schools', query],
    queryFn: ({ pageParam, signal }) => listLacking(query, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
