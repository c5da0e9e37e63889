import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Replaces the words of a theme. */
export const changeWords = action(planApi, 'put', '/api/plan/themes/{code}/words');
