import { dataOf, planApi } from '@/api/client';
import { ifMatch } from '@/api/headers';

interface Input {
  code: string;
  version: number;
  words: string[];
}

/** Replaces the words of a theme. */
export function changeWords({ code, version, words }: Input) {
  return dataOf(
    planApi.PUT('/api/plan/themes/{code}/words', { params: { path: { code }, header: ifMatch(version) },  body: { words } }),
  );
}
