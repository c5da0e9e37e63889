import { action } from '@/api/action';
import { notificationApi } from '@/api/client';

/** Marks all my notices as read by me. */
export const markAllRead = action(notificationApi, 'post', '/api/notification/inbox/read-all');
