import { queryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';

export type Theme = Awaited<ReturnType<typeof listThemes>>['items'][number];

function listThemes(signal: AbortSignal) {
  return dataOf(planApi.GET('/api/plan/themes', { signal }));
}

/** The themes and the words by which an item is recognised as theirs. */
export const themesQuery = queryOptions({ queryKey: ['themes'], queryFn: ({ signal }) => listThemes(signal) });
