import { queryOptions } from '@tanstack/react-query';
import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';
import { query } from '@/api/query';

const previous = query(planApi, '/api/plan/plans/{id}/previous', { key: ['plans', 'one'], part: 'previous' });

/** What the same school had approved for an earlier year; null when there is nothing. */
export const previousPlanQuery = (id: string) =>
  queryOptions({ ...previous(id), select: (it): components['schemas']['PreviousPlan'] | null => it });
