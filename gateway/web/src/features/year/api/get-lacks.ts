import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';
import { query } from '@/api/query';

export type Lacks = components['schemas']['LackFigures'];
export type Lack = Lacks['lacks'][number];
export type LackSubject = Lack['subject'];

/** How many schools lack what. */
export const lacksQuery = query(planApi, '/api/plan/rollup/lacks', { key: ['lacks', 'figures'] });
