import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Takes back the registration of a school that never began to work. */
export const withdrawSchool = action(planApi, 'post', '/api/plan/schools/{id}/withdraw');
