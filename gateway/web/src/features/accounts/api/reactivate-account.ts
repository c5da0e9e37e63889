import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Lets somebody in again, with the roles they had. */
export const reactivateAccount = action(planApi, 'post', '/api/plan/schools/{schoolId}/accounts/{id}/reactivate');
