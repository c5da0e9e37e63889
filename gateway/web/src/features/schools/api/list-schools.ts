import { infiniteQueryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';

export type School = Awaited<ReturnType<typeof listSchools>>['items'][number];

export const SCHOOL_STATES = ['PROVISIONING', 'ACTIVE', 'SUSPENDED'] as const;

interface SchoolFilters {
  search?: string | undefined;
  state?: (typeof SCHOOL_STATES)[number] | undefined;
}

const PAGE = 50;

function listSchools(filters: SchoolFilters, after: string | undefined, signal: AbortSignal) {
  return dataOf(planApi.GET('/api/plan/schools', { params: { query: { ...filters, after, limit: PAGE } }, signal }));
}

/** The federation's schools, page by page. */
export const schoolsQuery = (filters: SchoolFilters) =>
  infiniteQueryOptions({
    queryKey: ['schools', 'list', filters],
    queryFn: ({ pageParam, signal }) => listSchools(filters, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
