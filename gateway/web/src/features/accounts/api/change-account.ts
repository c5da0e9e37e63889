import type { components } from '@/api/generated/plan-service';
import { dataOf, planApi } from '@/api/client';
import { idempotencyKey, ifMatch } from '@/api/headers';

export type AccountChange = components['schemas']['AccountChange'];

interface Input {
  schoolId: string;
  id: string;
  version: number;
  change: AccountChange;
}

/** Changes somebody's name, e-mail address and roles. */
export function changeAccount({ schoolId, id, version, change }: Input, key: string) {
  return dataOf(
    planApi.PATCH('/api/plan/schools/{schoolId}/accounts/{id}', {
      params: { path: { schoolId, id }, header: ifMatch(version) },
      headers: idempotencyKey(key),
      body: change,
    }),
  );
}
