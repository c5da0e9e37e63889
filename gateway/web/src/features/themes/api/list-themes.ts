import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';
import { query } from '@/api/query';

export type Theme = components['schemas']['Theme'];

/** The themes and the words by which an item is recognised as theirs. */
export const themesQuery = query(planApi, '/api/plan/themes', { key: 'themes' })();
