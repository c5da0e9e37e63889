import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Says anew who chairs a school whose accounts could not be made, and tries to make them. */
export const correctSchool = action(planApi, 'post', '/api/plan/schools/{id}/correct');
