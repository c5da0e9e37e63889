import { dataOf, planApi } from '@/api/client';
import { idempotencyKey, ifMatch } from '@/api/headers';

interface Input {
  id: string;
  version: number;
}

/** Makes a draft plan of the corrected reading. */
export function confirmImport({ id, version }: Input, key: string) {
  return dataOf(
    planApi.POST('/api/plan/imports/{id}/confirm', {
      params: { path: { id }, header: ifMatch(version) },
      headers: idempotencyKey(key),
    }),
  );
}
