import { queryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';

export type SourceLine = Awaited<ReturnType<typeof getLines>>['items'][number];

function getLines(id: string, signal: AbortSignal) {
  return dataOf(planApi.GET('/api/plan/imports/{id}/lines', { params: { path: { id } }, signal }));
}

/** The lines of the document itself, which never change. */
export const linesQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'lines', id],
    queryFn: ({ signal }) => getLines(id, signal),
    staleTime: Infinity,
  });
