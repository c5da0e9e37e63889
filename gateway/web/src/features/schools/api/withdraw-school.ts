import { dataOf, planApi } from '@/api/client';
import { idempotencyKey, ifMatch } from '@/api/headers';

interface Input {
  id: string;
  version: number;
}

/** Takes back the registration of a school that never began to work. */
export function withdrawSchool({ id, version }: Input, key: string) {
  return dataOf(
    planApi.POST('/api/plan/schools/{id}/withdraw', {
      params: { path: { id }, header: ifMatch(version) },
      headers: idempotencyKey(key),
    }),
  );
}
