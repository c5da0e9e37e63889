import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';
import { keyset } from '@/api/query';

export type PlanRow = components['schemas']['PlanSummary'];

/** The plans this person may see, page by page. */
export const plansQuery = keyset(planApi, '/api/plan/plans', { key: ['plans', 'list'], limit: 50 });
