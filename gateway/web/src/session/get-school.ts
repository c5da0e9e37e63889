import { queryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';

function getSchool(id: string, signal: AbortSignal) {
  return dataOf(planApi.GET('/api/plan/schools/{id}', { params: { path: { id } }, signal }));
}

/** The register's entry of one school. */
export const schoolQuery = (id: string) =>
  queryOptions({ queryKey: ['school', id], queryFn: ({ signal }) => getSchool(id, signal), staleTime: Infinity });
