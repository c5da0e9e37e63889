import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Reminds schools of what they lack; without schools, everybody who lacks it. */
export const chaseSchools = action(planApi, 'post', '/api/plan/reminders');
