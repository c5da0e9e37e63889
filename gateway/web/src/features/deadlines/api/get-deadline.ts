import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';
import { query } from '@/api/query';

export type Deadline = components['schemas']['Deadline'];

/** Until when plans of a year are to be handed in; without a day when nobody said. */
export const deadlineQuery = query(planApi, '/api/plan/deadlines/{year}', { key: 'deadlines' });
