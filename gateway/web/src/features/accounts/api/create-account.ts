import type { components } from '@/api/generated/plan-service';
import { dataOf, planApi } from '@/api/client';
import { idempotencyKey } from '@/api/headers';

export type NewAccount = components['schemas']['NewAccount'];

interface Input {
  schoolId: string;
  account: NewAccount;
}

/** Lets somebody in; the answer holds the password for the first sign-in. */
export function createAccount({ schoolId, account }: Input, key: string) {
  return dataOf(
    planApi.POST('/api/plan/schools/{schoolId}/accounts', {
      params: { path: { schoolId } },
      headers: idempotencyKey(key),
      body: account,
    }),
  );
}
