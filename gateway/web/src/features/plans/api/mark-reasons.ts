import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Says which reasons of the return are dealt with; those left out are open. */
export const markReasons = action(planApi, 'put', '/api/plan/plans/{id}/marks');
