import { dataOf, planApi } from '@/api/client';

const FEW = 6;

/** The first few schools whose name or code has these words. */
export async function lookForSchools(words: string, signal: AbortSignal) {
  const page = await dataOf(planApi.GET('/api/plan/schools', { params: { query: { search: words, limit: FEW } }, signal }));
  return page.items;
}
