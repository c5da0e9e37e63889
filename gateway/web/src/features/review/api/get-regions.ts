import { queryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';

async function getRegions(signal: AbortSignal) {
  const { regions } = await dataOf(planApi.GET('/api/plan/rollup/choices', { signal }));
  return regions.map((it) => it.region);
}

/** The regions that have schools. */
export const regionsQuery = () => queryOptions({ queryKey: ['regions'], queryFn: ({ signal }) => getRegions(signal), staleTime: 300_000 });
