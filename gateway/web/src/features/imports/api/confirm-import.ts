import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Makes a draft plan of the corrected reading. */
export const confirmImport = action(planApi, 'post', '/api/plan/imports/{id}/confirm');
