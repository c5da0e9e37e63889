import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Takes back a plan that was handed in and not yet decided. */
export const withdrawPlan = action(planApi, 'post', '/api/plan/plans/{id}/withdraw');
