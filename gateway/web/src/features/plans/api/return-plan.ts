import { dataOf, planApi } from '@/api/client';
import { idempotencyKey, ifMatch } from '@/api/headers';
import type { ReturnReason } from './get-plan';

interface Input {
  id: string;
  version: number;
  reasons: ReturnReason[];
}

/** Sends the plan back to its school with the reasons. */
export function returnPlan({ id, version, reasons }: Input, key: string) {
  return dataOf(
    planApi.POST('/api/plan/plans/{id}/return', {
      params: { path: { id }, header: ifMatch(version) },
      headers: idempotencyKey(key),
      body: { reasons },
    }),
  );
}
