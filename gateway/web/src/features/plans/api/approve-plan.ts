import { dataOf, planApi } from '@/api/client';
import { idempotencyKey, ifMatch } from '@/api/headers';

interface Input {
  id: string;
  version: number;
  comment?: string | undefined;
}

/** Approves the plan for the federation. */
export function approvePlan({ id, version, comment }: Input, key: string) {
  return dataOf(
    planApi.POST('/api/plan/plans/{id}/approve', {
      params: { path: { id }, header: ifMatch(version) },
      headers: idempotencyKey(key),
      body: { comment },
    }),
  );
}
