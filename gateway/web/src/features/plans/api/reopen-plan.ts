import { dataOf, planApi } from '@/api/client';
import { idempotencyKey, ifMatch } from '@/api/headers';

interface Input {
  id: string;
  version: number;
  reason: string;
}

/** Lets the school change an approved plan again. */
export function reopenPlan({ id, version, reason }: Input, key: string) {
  return dataOf(
    planApi.POST('/api/plan/plans/{id}/reopen', {
      params: { path: { id }, header: ifMatch(version) },
      headers: idempotencyKey(key),
      body: { reason },
    }),
  );
}
