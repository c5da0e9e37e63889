import { dataOf, notificationApi } from '@/api/client';
import { idempotencyKey } from '@/api/headers';

/** Marks one notice as read by me. */
export function markRead(id: string, key: string) {
  return dataOf(
    notificationApi.POST('/api/notification/inbox/{id}/read', { params: { path: { id } }, headers: idempotencyKey(key) }),
  );
}
