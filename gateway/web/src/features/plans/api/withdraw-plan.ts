import { dataOf, planApi } from '@/api/client';
import { idempotencyKey, ifMatch } from '@/api/headers';

interface Input {
  id: string;
  version: number;
}

/** Takes back a plan that was handed in and not yet decided. */
export function withdrawPlan({ id, version }: Input, key: string) {
  return dataOf(
    planApi.POST('/api/plan/plans/{id}/withdraw', {
      params: { path: { id }, header: ifMatch(version) },
      headers: idempotencyKey(key),
    }),
  );
}
