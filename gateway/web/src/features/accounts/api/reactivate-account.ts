import { dataOf, planApi } from '@/api/client';
import { idempotencyKey, ifMatch } from '@/api/headers';

interface Input {
  schoolId: string;
  id: string;
  version: number;
}

/** Lets somebody in again, with the roles they had. */
export function reactivateAccount({ schoolId, id, version }: Input, key: string) {
  return dataOf(
    planApi.POST('/api/plan/schools/{schoolId}/accounts/{id}/reactivate', {
      params: { path: { schoolId, id }, header: ifMatch(version) },
      headers: idempotencyKey(key),
    }),
  );
}
