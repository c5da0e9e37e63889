import { queryOptions } from '@tanstack/react-query';
import { dataOf, notificationApi } from '@/api/client';
import { idempotencyKey } from '@/api/headers';

export type Changes = Awaited<ReturnType<typeof startVisit>>;

function startVisit(language: string, signal: AbortSignal) {
  const headers = { ...idempotencyKey(crypto.randomUUID()), 'Accept-Language': language };
  return dataOf(notificationApi.POST('/api/notification/visits', { headers, signal }));
}

/** Notes that I am here, and tells what changed since I last was; asked again it tells the same, and what is newer. */
export const visitQuery = (language: string) =>
  queryOptions({ queryKey: ['visit', language], queryFn: ({ signal }) => startVisit(language, signal) });
