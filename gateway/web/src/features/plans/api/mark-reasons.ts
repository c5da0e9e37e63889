import { dataOf, planApi } from '@/api/client';
import { ifMatch } from '@/api/headers';

interface Input {
  id: string;
  version: number;
  marks: { reason: number; comment?: string | undefined }[];
}

/** Says which reasons of the return are dealt with; those left out are open. */
export function markReasons({ id, version, marks }: Input) {
  return dataOf(
    planApi.PUT('/api/plan/plans/{id}/marks', {
      params: { path: { id }, header: ifMatch(version) },
      body: { marks },
    }),
  );
}
