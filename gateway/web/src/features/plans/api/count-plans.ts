import { planApi } from '@/api/client';
import { query } from '@/api/query';

/** How many plans stand in each state; of one year, or of all. */
export const planCountsQuery = query(planApi, '/api/plan/plans/counts', { key: ['plans', 'counts'] });
