import { dataOf, planApi } from '@/api/client';
import { idempotencyKey } from '@/api/headers';

/** Begins the plan of the year after from an approved one. */
export function continuePlan({ id }: { id: string }, key: string) {
  return dataOf(
    planApi.POST('/api/plan/plans/{id}/continue', { params: { path: { id } }, headers: idempotencyKey(key) }),
  );
}
