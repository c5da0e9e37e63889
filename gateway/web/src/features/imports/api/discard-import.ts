import { dataOf, planApi } from '@/api/client';
import { ifMatch } from '@/api/headers';

interface Input {
  id: string;
  version: number;
}

/** Gives up a document that was uploaded. */
export function discardImport({ id, version }: Input) {
  return dataOf(planApi.DELETE('/api/plan/imports/{id}', { params: { path: { id }, header: ifMatch(version) }, headers: ifMatch(version) }));
}
