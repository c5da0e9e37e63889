import { dataOf, planApi } from '@/api/client';
import { idempotencyKey, ifMatch } from '@/api/headers';

interface Input {
  id: string;
  version: number;
}

/** Throws a draft away that was never handed in. */
export function discardPlan({ id, version }: Input, key: string) {
  return dataOf(
    planApi.DELETE('/api/plan/plans/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      headers: idempotencyKey(key),
    }),
  );
}
