import { planApi } from '@/api/client';
import type { components, operations } from '@/api/generated/plan-service';
import { keyset } from '@/api/query';

export type LackingSchool = components['schemas']['LackingSchool'];

/** Who is looked for. */
export type LackQuery = Omit<operations['listLackingSchools']['parameters']['query'], 'after' | 'limit'>;

/** The schools that lack something, page by page. */
export const lackingQuery = keyset(planApi, '/api/plan/rollup/lacks/schools', { key: ['lacks', 'schools'], limit: 100 });
