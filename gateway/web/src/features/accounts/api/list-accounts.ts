import { infiniteQueryOptions } from '@tanstack/react-query';
import type { components } from '@/api/generated/plan-service';
import { dataOf, planApi } from '@/api/client';

export type Account = components['schemas']['AccountView'];
export type SchoolRole = Account['roles'][number];

/** What somebody can be beyond a member, in the order in which it is offered. */
export const OFFICES = ['chair', 'officer', 'welfare-officer', 'welfare-approver', 'auditor'] as const satisfies readonly SchoolRole[];

interface AccountFilters {
  search?: string | undefined;
  role?: SchoolRole | undefined;
}

const PAGE = 50;

function listAccounts(schoolId: string, filters: AccountFilters, after: string | undefined, signal: AbortSignal) {
  return dataOf(
    planApi.GET('/api/plan/schools/{schoolId}/accounts', {
      params: { path: { schoolId }, query: { ...filters, after, limit: PAGE } },
      signal,
    }),
  );
}

/** A school's accounts by user name, page by page. */
export const accountsQuery = (schoolId: string, filters: AccountFilters) =>
  infiniteQueryOptions({
    queryKey: ['accounts', schoolId, filters],
    queryFn: ({ pageParam, signal }) => listAccounts(schoolId, filters, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
