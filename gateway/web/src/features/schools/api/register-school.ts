import type { components } from '@/api/generated/plan-service';
import { dataOf, planApi } from '@/api/client';
import { idempotencyKey } from '@/api/headers';

export type NewSchool = components['schemas']['NewSchool'];

/** Registers a school and makes its first chair's account. */
export function registerSchool(school: NewSchool, key: string) {
  return dataOf(planApi.POST('/api/plan/schools', { headers: idempotencyKey(key), body: school }));
}
