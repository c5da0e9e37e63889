import { dataOf, planApi } from '@/api/client';
import { idempotencyKey, ifMatch } from '@/api/headers';

interface Input {
  id: string;
  version: number;
  reason: string;
}

/** Stops a school's people from working; its data stays. */
export function suspendSchool({ id, version, reason }: Input, key: string) {
  return dataOf(
    planApi.POST('/api/plan/schools/{id}/suspend', {
      params: { path: { id }, header: ifMatch(version) },
      headers: idempotencyKey(key),
      body: { reason },
    }),
  );
}
