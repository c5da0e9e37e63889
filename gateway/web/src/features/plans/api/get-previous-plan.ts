import { planApi } from '@/api/client';
import { query } from '@/api/query';

/** What the same school had approved for an earlier year; null when there is nothing. */
export const previousPlanQuery = query(planApi, '/api/plan/plans/{id}/previous', { key: ['plans', 'one'], part: 'previous' });
