import { dataOf, planApi } from '@/api/client';
import { ifMatch } from '@/api/headers';
import type { LackRule } from './list-rules';

/** Puts other words in the place of a rule's. */
export function changeRule({ code, version, words, exceptions }: LackRule) {
  return dataOf(
    planApi.PUT('/api/plan/rollup/lacks/rules/{code}', {
      params: { path: { code }, header: ifMatch(version) },
      body: { words, exceptions },
    }),
  );
}
