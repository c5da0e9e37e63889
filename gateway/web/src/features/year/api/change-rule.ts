import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Puts other words in the place of a rule's. */
export const changeRule = action(planApi, 'put', '/api/plan/rollup/lacks/rules/{code}');
