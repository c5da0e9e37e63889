import { action } from '@/api/action';
import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';

export type NewSchool = components['schemas']['NewSchool'];

/** Registers a school and makes its first chair's account. */
export const registerSchool = action(planApi, 'post', '/api/plan/schools');
