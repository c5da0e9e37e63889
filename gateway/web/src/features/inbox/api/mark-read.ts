import { action } from '@/api/action';
import { notificationApi } from '@/api/client';

/** Marks one notice as read by me. */
export const markRead = action(notificationApi, 'post', '/api/notification/inbox/{id}/read');
