import { notificationApi } from '@/api/client';
import { query } from '@/api/query';

/** How many notices I have not read. */
export const unreadCountQuery = query(notificationApi, '/api/notification/inbox/unread-count', { key: ['inbox', 'unread'] })();
