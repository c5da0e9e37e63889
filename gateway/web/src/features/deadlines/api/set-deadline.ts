import { dataOf, planApi } from '@/api/client';
import { ifMatch } from '@/api/headers';

interface Input {
  year: number;
  due: string;
  version: number;
}

/** Says until when plans of a year are to be handed in. */
export function setDeadline({ year, due, version }: Input) {
  return dataOf(
    planApi.PUT('/api/plan/deadlines/{year}', {
      params: { path: { year }, header: ifMatch(version) }, 
      body: { due },
    }),
  );
}
