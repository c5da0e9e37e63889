import { action } from '@/api/action';
import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';

export type ImportEdit = components['schemas']['ImportEdit'];
export type Correction = NonNullable<ImportEdit['corrections']>[number];

/** Corrects what was read, or takes corrections back; all of it or nothing. */
export const correctImport = action(planApi, 'patch', '/api/plan/imports/{id}', 'edit');
