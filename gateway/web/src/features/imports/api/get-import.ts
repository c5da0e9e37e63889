import { queryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';

export type Import = Awaited<ReturnType<typeof getImport>>;
export type ImportItem = Import['undatedItems'][number];
export type ImportEntry = Import['calendar'][number];
export type ImportSection = Import['sections'][number];
export type Finding = Import['findings'][number];

function getImport(id: string, signal: AbortSignal) {
  return dataOf(planApi.GET('/api/plan/imports/{id}', { params: { path: { id } }, signal }));
}

/** One document with what was read out of it, as corrected so far. */
export const importQuery = (id: string) =>
  queryOptions({ queryKey: ['imports', 'one', id], queryFn: ({ signal }) => getImport(id, signal) });
