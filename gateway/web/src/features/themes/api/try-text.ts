import { dataOf, planApi } from '@/api/client';

/** Which themes a text would get, and by which words. */
export function tryText(text: string) {
  return dataOf(planApi.POST('/api/plan/themes/try', { body: { text } }));
}
