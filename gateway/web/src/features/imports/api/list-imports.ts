import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';
import { keyset } from '@/api/query';

export type ImportRow = components['schemas']['ImportSummary'];

/** The documents this school uploaded, newest first; all, or only those in one state. */
export const importsQuery = keyset(planApi, '/api/plan/imports', { key: ['imports', 'list'], limit: 20 });
