import { dataOf, planApi } from '@/api/client';

const ALL_OF_A_SCHOOL = 50;

/** The plans of the person's school that have these words in their title, or their year. */
export async function lookForPlans(words: string, signal: AbortSignal) {
  const page = await dataOf(planApi.GET('/api/plan/plans', { params: { query: { limit: ALL_OF_A_SCHOOL } }, signal }));
  return page.items.filter(({ title, year }) => `${title} ${year}`.toLowerCase().includes(words.toLowerCase()));
}
