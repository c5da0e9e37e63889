import type { paths } from '@/api/generated/plan-service';
import { dataOf, planApi } from '@/api/client';
import { ifMatch } from '@/api/headers';

type Body = paths['/api/plan/imports/{id}']['patch']['requestBody']['content']['application/json'];

export type Correction = NonNullable<Body['corrections']>[number];
export type ImportEdit = Body;

interface Input {
  id: string;
  version: number;
  edit: ImportEdit;
}

/** Corrects what was read, or takes corrections back; all of it or nothing. */
export function correctImport({ id, version, edit }: Input) {
  return dataOf(
    planApi.PATCH('/api/plan/imports/{id}', { params: { path: { id }, header: ifMatch(version) },  body: edit }),
  );
}
