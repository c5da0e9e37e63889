import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Lets a suspended school work again. */
export const resumeSchool = action(planApi, 'post', '/api/plan/schools/{id}/resume');
