import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Begins the plan of the year after from an approved one. */
export const continuePlan = action(planApi, 'post', '/api/plan/plans/{id}/continue');
