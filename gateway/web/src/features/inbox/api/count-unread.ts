import { queryOptions } from '@tanstack/react-query';
import { dataOf, notificationApi } from '@/api/client';

/** How many notices I have not read. */
export const unreadCountQuery = queryOptions({
  queryKey: ['inbox', 'unread'],
  queryFn: ({ signal }) => dataOf(notificationApi.GET('/api/notification/inbox/unread-count', { signal })),
});
