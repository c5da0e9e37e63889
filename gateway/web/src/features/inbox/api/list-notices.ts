import { notificationApi } from '@/api/client';
import type { components } from '@/api/generated/notification-service';
import { keyset } from '@/api/query';

export type Notice = components['schemas']['Notice'];

/** My notices, newest first, page by page, in the language they are to be read in. */
export const noticesQuery = keyset(notificationApi, '/api/notification/inbox', { key: ['inbox', 'list'], limit: 20, inLanguage: true });
