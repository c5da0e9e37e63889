import { QueryClient } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';

const ATTEMPTS = 2;

/** Asks again only after failures that may pass; a refusal stays a refusal. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, thrown) => failures < ATTEMPTS && problemOf(thrown).passing,
      },
    },
  });
}
