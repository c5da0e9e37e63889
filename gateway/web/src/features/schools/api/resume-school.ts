import { dataOf, planApi } from '@/api/client';
import { idempotencyKey, ifMatch } from '@/api/headers';

interface Input {
  id: string;
  version: number;
}

/** Lets a suspended school work again. */
export function resumeSchool({ id, version }: Input, key: string) {
  return dataOf(
    planApi.POST('/api/plan/schools/{id}/resume', {
      params: { path: { id }, header: ifMatch(version) },
      headers: idempotencyKey(key),
    }),
  );
}
