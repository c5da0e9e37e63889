import { action } from '@/api/action';
import { planApi } from '@/api/client';
import type { components } from '@/api/generated/plan-service';

export type AccountChange = components['schemas']['AccountChange'];

/** Changes somebody's name, e-mail address and roles. */
export const changeAccount = action(planApi, 'patch', '/api/plan/schools/{schoolId}/accounts/{id}', 'change');
