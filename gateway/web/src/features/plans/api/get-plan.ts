import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';
import { query } from '@/api/query';

export type Plan = components['schemas']['PlanView'];
export type PlanSection = Plan['sections'][number];
export type PlanItem = Plan['items'][number];
export type PlanState = Plan['state'];
export type ReturnReason = NonNullable<Plan['review']>['reasons'][number];
export type ReasonMark = NonNullable<Plan['review']>['marks'][number];

/** One plan with all it says. */
export const planQuery = query(planApi, '/api/plan/plans/{id}', { key: ['plans', 'one'] });
