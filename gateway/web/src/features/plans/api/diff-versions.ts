import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';
import { query } from '@/api/query';

export type PlanDiff = components['schemas']['PlanDifference'];

/** What differs between two versions of a plan. */
export const planDiffQuery = query(planApi, '/api/plan/plans/{id}/diff', { key: ['plans', 'one'], part: 'diff', staleTime: Infinity });
