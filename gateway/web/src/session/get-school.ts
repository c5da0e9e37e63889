import { planApi } from '@/api/client';
import { query } from '@/api/query';

/** The register's entry of one school. */
export const schoolQuery = query(planApi, '/api/plan/schools/{id}', { key: 'school', staleTime: Infinity });
