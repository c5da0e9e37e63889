import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Shuts somebody out. */
export const deactivateAccount = action(planApi, 'post', '/api/plan/schools/{schoolId}/accounts/{id}/deactivate');
