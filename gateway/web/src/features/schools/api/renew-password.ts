import { dataOf, planApi } from '@/api/client';
import { idempotencyKey } from '@/api/headers';

/** Makes a new one-time password for a school's chair. */
export function renewPassword(id: string, key: string) {
  return dataOf(
    planApi.POST('/api/plan/schools/{id}/chair/password', { params: { path: { id } }, headers: idempotencyKey(key) }),
  );
}
