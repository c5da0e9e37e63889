import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Makes it the plan of another year or period. */
export const movePlan = action(planApi, 'post', '/api/plan/plans/{id}/move');
