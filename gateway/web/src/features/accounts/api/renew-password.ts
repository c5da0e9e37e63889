import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Makes a new password for somebody who forgot theirs, good for one sign-in. */
export const renewPassword = action(planApi, 'post', '/api/plan/schools/{schoolId}/accounts/{id}/password');
