import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Stops a school's people from working; its data stays. */
export const suspendSchool = action(planApi, 'post', '/api/plan/schools/{id}/suspend');
