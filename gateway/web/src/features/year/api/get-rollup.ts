import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';
import { query } from '@/api/query';

export type Rollup = components['schemas']['Rollup'];

/** What all schools do in a year: reporting, items by month, themes. */
export const rollupQuery = query(planApi, '/api/plan/rollup', { key: ['rollup', 'year'] });
