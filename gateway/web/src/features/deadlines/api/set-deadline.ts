import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Says until when plans of a year are to be handed in. */
export const setDeadline = action(planApi, 'put', '/api/plan/deadlines/{year}');
