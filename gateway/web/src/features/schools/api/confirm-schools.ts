import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Registers the schools of a list that was previewed. */
export const confirmSchools = action(planApi, 'post', '/api/plan/schools/imports/{id}/confirm');
