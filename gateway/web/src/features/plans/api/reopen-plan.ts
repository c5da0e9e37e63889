import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Lets the school change an approved plan again. */
export const reopenPlan = action(planApi, 'post', '/api/plan/plans/{id}/reopen');
