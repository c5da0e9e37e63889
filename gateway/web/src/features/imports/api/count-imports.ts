import { planApi } from '@/api/client';
import { query } from '@/api/query';

/** How many documents of this school stand in each state. */
export const importCountsQuery = query(planApi, '/api/plan/imports/counts', { key: ['imports', 'list', 'counts'] })();
