import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';
import { query } from '@/api/query';

export type Import = components['schemas']['ImportView'];
export type ImportItem = Import['undatedItems'][number];
export type ImportEntry = Import['calendar'][number];
export type ImportSection = Import['sections'][number];
export type Finding = Import['findings'][number];

/** One document with what was read out of it, as corrected so far. */
export const importQuery = query(planApi, '/api/plan/imports/{id}', { key: ['imports', 'one'] });
