import { planApi } from '@/api/client';
import type { components, operations } from '@/api/generated/plan-service';
import { keyset, query } from '@/api/query';

export type WaitingPlan = components['schemas']['WaitingPlan'];

/** Which of the waiting plans are wanted. */
export type QueueFilters = Omit<NonNullable<operations['listWaitingPlans']['parameters']['query']>, 'after' | 'limit'>;

/** The plans that wait for the federation, longest waiting first, page by page. */
export const waitingPlansQuery = keyset(planApi, '/api/plan/reviews', { key: ['reviews', 'waiting'] });

/** How many wait, how many of them late and how many for the second time. */
export const waitingCountsQuery = query(planApi, '/api/plan/reviews/counts', { key: ['reviews', 'counts'] });
