import { dataOf, planApi } from '@/api/client';
import { idempotencyKey, ifMatch } from '@/api/headers';

interface Input {
  id: string;
  version: number;
  comment?: string | undefined;
}

/** Hands the plan in to the federation. */
export function submitPlan({ id, version, comment }: Input, key: string) {
  return dataOf(
    planApi.POST('/api/plan/plans/{id}/submit', {
      params: { path: { id }, header: ifMatch(version) },
      headers: idempotencyKey(key),
      body: { comment },
    }),
  );
}
