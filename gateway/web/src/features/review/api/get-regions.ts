import { queryOptions } from '@tanstack/react-query';
import { planApi } from '@/api/client';
import { query } from '@/api/query';

const choices = query(planApi, '/api/plan/rollup/choices', { key: 'regions', staleTime: 300_000 });

/** The regions that have schools. */
export const regionsQuery = () => queryOptions({ ...choices(), select: ({ regions }) => regions.map((it) => it.region) });
