import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';
import { query } from '@/api/query';

export type Choices = components['schemas']['RollupChoices'];

/** Which years and regions there are to look at, and the year to begin with. */
export const choicesQuery = query(planApi, '/api/plan/rollup/choices', { key: ['rollup', 'choices'] })();
