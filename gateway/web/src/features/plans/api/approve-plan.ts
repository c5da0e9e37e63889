import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Approves the plan for the federation. */
export const approvePlan = action(planApi, 'post', '/api/plan/plans/{id}/approve');
