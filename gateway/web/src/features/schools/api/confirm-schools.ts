import { dataOf, planApi } from '@/api/client';
import { idempotencyKey } from '@/api/headers';

/** Registers the schools of a list that was previewed. */
export function confirmSchools(id: string, key: string) {
  return dataOf(
    planApi.POST('/api/plan/schools/imports/{id}/confirm', {
      params: { path: { id } },
      headers: idempotencyKey(key),
    }),
  );
}
