import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';
import { keyset } from '@/api/query';

export type School = components['schemas']['SchoolView'];

export const SCHOOL_STATES = ['PROVISIONING', 'ACTIVE', 'SUSPENDED'] as const;

/** The federation's schools, page by page. */
export const schoolsQuery = keyset(planApi, '/api/plan/schools', { key: ['schools', 'list'], limit: 50 });
