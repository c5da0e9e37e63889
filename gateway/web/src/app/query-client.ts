import { QueryClient } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';

const ATTEMPTS = 2;

/**
 * Asks again only after failures that may pass; a refusal stays a refusal. Without a network a request fails at once
 * and says so: one that silently waited would be sent at a moment nobody chose.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 15_000,
        retry: (failures, thrown) => failures < ATTEMPTS && problemOf(thrown).passing,
      },
      mutations: { networkMode: 'always' },
    },
  });
}
