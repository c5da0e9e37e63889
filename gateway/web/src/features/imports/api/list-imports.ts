import { infiniteQueryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';

export type ImportRow = Awaited<ReturnType<typeof listImports>>['items'][number];

const PAGE = 20;

function listImports(state: 'OPEN' | undefined, after: string | undefined, signal: AbortSignal) {
  return dataOf(planApi.GET('/api/plan/imports', { params: { query: { state, after, limit: PAGE } }, signal }));
}

/** The documents this school uploaded, newest first; all, or only those still to be corrected. */
export const importsQuery = (state?: 'OPEN') =>
  infiniteQueryOptions({
    queryKey: ['imports', 'list', state ?? 'all'],
    queryFn: ({ pageParam, signal }) => listImports(state, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
