import { dataOf, planApi } from '@/api/client';
import { idempotencyKey } from '@/api/headers';

interface Input {
  schoolId: string;
  id: string;
}

/** Makes a new password for somebody who forgot theirs, good for one sign-in. */
export function renewPassword({ schoolId, id }: Input, key: string) {
  return dataOf(
    planApi.POST('/api/plan/schools/{schoolId}/accounts/{id}/password', {
      params: { path: { schoolId, id } },
      headers: idempotencyKey(key),
    }),
  );
}
