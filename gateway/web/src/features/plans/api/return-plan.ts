import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Sends the plan back to its school with the reasons. */
export const returnPlan = action(planApi, 'post', '/api/plan/plans/{id}/return');
