import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';
import { query } from '@/api/query';

export type Figures = components['schemas']['YearFigures'];
export type MonthLoad = Figures['months'][number];
export type ThemeLoad = Figures['themes'][number];

/** A year in figures: reporting, months, themes. Small however many schools there are. */
export const figuresQuery = query(planApi, '/api/plan/rollup/figures', { key: ['rollup', 'figures'] });
