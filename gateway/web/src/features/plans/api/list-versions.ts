import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';
import { query } from '@/api/query';

export type PlanVersion = components['schemas']['VersionSummary'];

/** What happened to a plan, newest first; as much as the server gives at once, for nobody looks further back. */
export const planVersionsQuery = query(planApi, '/api/plan/plans/{id}/versions', { key: ['plans', 'one'], part: 'versions', limit: 200 });
