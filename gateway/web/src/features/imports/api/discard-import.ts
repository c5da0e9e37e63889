import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Gives up a document that was uploaded. */
export const discardImport = action(planApi, 'delete', '/api/plan/imports/{id}');
