import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';
import { query } from '@/api/query';

export type LackRule = components['schemas']['LackRule'];

/** By which words a congress and a visit are recognised. */
export const rulesQuery = query(planApi, '/api/plan/rollup/lacks/rules', { key: ['lacks', 'rules'] })();
