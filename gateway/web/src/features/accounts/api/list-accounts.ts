import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';
import { keyset } from '@/api/query';

export type Account = components['schemas']['AccountView'];
export type SchoolRole = Account['roles'][number];

/** What somebody can be beyond a member, in the order in which it is offered. */
export const OFFICES = ['chair', 'officer', 'welfare-officer', 'welfare-approver', 'auditor'] as const satisfies readonly SchoolRole[];

/** A school's accounts by user name, page by page. */
export const accountsQuery = keyset(planApi, '/api/plan/schools/{schoolId}/accounts', { key: 'accounts', limit: 50 });
