import { dataOf, planApi } from '@/api/client';
import { idempotencyKey, ifMatch } from '@/api/headers';

interface Input {
  schoolId: string;
  id: string;
  version: number;
}

/** Shuts somebody out. */
export function deactivateAccount({ schoolId, id, version }: Input, key: string) {
  return dataOf(
    planApi.POST('/api/plan/schools/{schoolId}/accounts/{id}/deactivate', {
      params: { path: { schoolId, id }, header: ifMatch(version) },
      headers: idempotencyKey(key),
    }),
  );
}
