import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Which themes a text would get, and by which words. */
export const tryText = action(planApi, 'post', '/api/plan/themes/try');
