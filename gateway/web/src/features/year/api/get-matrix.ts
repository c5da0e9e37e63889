import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';
import { keyset } from '@/api/query';

export type MatrixRow = components['schemas']['Matrix']['schools'][number];

/** How many items each school has in each month, page by page. */
export const matrixQuery = keyset(planApi, '/api/plan/rollup/matrix', { key: ['rollup', 'matrix'], limit: 1_000 });
