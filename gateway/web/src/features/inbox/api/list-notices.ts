import { infiniteQueryOptions } from '@tanstack/react-query';
import { dataOf, notificationApi } from '@/api/client';

export type Notice = Awaited<ReturnType<typeof listNotices>>['items'][number];

const PAGE = 20;

function listNotices(unread: boolean, language: string, after: string | undefined, signal: AbortSignal) {
  return dataOf(
    notificationApi.GET('/api/notification/inbox', {
      params: { query: { limit: PAGE, after, unread: unread || undefined } },
      headers: { 'Accept-Language': language },
      signal,
    }),
  );
}

/** My notices, newest first, page by page, in the language they are to be read in. */
export const noticesQuery = (unread: boolean, language: string) =>
  infiniteQueryOptions({
    queryKey: ['inbox', 'list', unread, language],
    queryFn: ({ pageParam, signal }) => listNotices(unread, language, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
