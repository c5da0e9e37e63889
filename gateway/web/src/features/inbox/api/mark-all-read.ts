import { dataOf, notificationApi } from '@/api/client';
import { idempotencyKey } from '@/api/headers';

/** Marks all my notices as read by me. */
export function markAllRead(_input: null, key: string) {
  return dataOf(notificationApi.POST('/api/notification/inbox/read-all', { headers: idempotencyKey(key) }));
}
