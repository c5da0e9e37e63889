import { action } from '@/api/action';
import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';

export type NewAccount = components['schemas']['NewAccount'];

/** Lets somebody in; the answer holds the password for the first sign-in. */
export const createAccount = action(planApi, 'post', '/api/plan/schools/{schoolId}/accounts', 'account');
