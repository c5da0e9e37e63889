import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Hands the plan in to the federation. */
export const submitPlan = action(planApi, 'post', '/api/plan/plans/{id}/submit');
