import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';
import { query } from '@/api/query';

export type SourceLine = components['schemas']['SourceLine'];

/** The lines of the document itself, which never change. */
export const linesQuery = query(planApi, '/api/plan/imports/{id}/lines', { key: ['imports', 'lines'], staleTime: Infinity });
