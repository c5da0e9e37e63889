import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';
import { query } from '@/api/query';
import type { WideFilters } from '../year-filters';

export type Comparison = components['schemas']['Comparison'];

/** Which two years, and for whom. */
export interface YearPair extends WideFilters {
  with: number;
}

/** Two years in figures. */
export const comparisonQuery = query(planApi, '/api/plan/rollup/comparison', { key: ['rollup', 'comparison'] });
