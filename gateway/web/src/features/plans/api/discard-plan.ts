import { action } from '@/api/action';
import { planApi } from '@/api/client';

/** Throws a draft away that was never handed in. */
export const discardPlan = action(planApi, 'delete', '/api/plan/plans/{id}');
