import { dataOf, planApi } from '@/api/client';
import { idempotencyKey } from '@/api/headers';
import type { ReturnReason } from '@/features/plans/api/get-plan';

/** One decision about several plans, each with the version that was looked at. */
export interface Decision {
  kind: 'APPROVE' | 'RETURN';
  plans: { id: string; version: number }[];
  comment?: string | undefined;
  reasons?: Pick<ReturnReason, 'code' | 'comment'>[] | undefined;
}

export type DecisionResult = Awaited<ReturnType<typeof decidePlans>>['results'][number];

/** Approves or returns plans; answers for each of them what became of it. */
export function decidePlans(decision: Decision, key: string) {
  return dataOf(planApi.POST('/api/plan/reviews/decisions', { headers: idempotencyKey(key), body: decision }));
}
