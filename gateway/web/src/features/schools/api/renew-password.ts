import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Makes a new one-time password for a school's chair. */
export const renewPassword = action(planApi, 'post', '/api/plan/schools/{id}/chair/password');
