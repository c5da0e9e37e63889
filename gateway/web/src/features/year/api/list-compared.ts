import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';
import { keyset } from '@/api/query';

export type ComparedSchool = components['schemas']['ComparedSchool'];
export type Change = ComparedSchool['change'];

/** The schools of two years, page by page. */
export const comparedQuery = keyset(planApi, '/api/plan/rollup/comparison/schools', { key: ['rollup', 'compared'], limit: 100 });
