import { dataOf, planApi } from '@/api/client';
import { idempotencyKey, ifMatch } from '@/api/headers';
import type { Plan } from './get-plan';

interface Input {
  id: string;
  version: number;
  year: number;
  period: Plan['period'];
}

/** Makes it the plan of another year or period. */
export function movePlan({ id, version, year, period }: Input, key: string) {
  return dataOf(
    planApi.POST('/api/plan/plans/{id}/move', {
      params: { path: { id }, header: ifMatch(version) },
      headers: idempotencyKey(key),
      body: { year, period },
    }),
  );
}
