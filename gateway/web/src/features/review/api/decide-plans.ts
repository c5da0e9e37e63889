import { action } from '@/api/action';
import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';

export type Decision = components['schemas']['Decision'];
export type DecisionResult = components['schemas']['DecisionResult'];

/** Approves or returns plans, each in the version that was looked at; answers for each of them what became of it. */
export const decidePlans = action(planApi, 'post', '/api/plan/reviews/decisions');
