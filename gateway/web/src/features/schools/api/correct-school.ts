import { dataOf, planApi } from '@/api/client';
import { idempotencyKey, ifMatch } from '@/api/headers';
import type { NewSchool } from './register-school';

interface Input {
  id: string;
  version: number;
  chair: NewSchool['chair'];
}

/** Says anew who chairs a school whose accounts could not be made, and tries to make them. */
export function correctSchool({ id, version, chair }: Input, key: string) {
  return dataOf(
    planApi.POST('/api/plan/schools/{id}/correct', {
      params: { path: { id }, header: ifMatch(version) },
      headers: idempotencyKey(key),
      body: { chair },
    }),
  );
}
