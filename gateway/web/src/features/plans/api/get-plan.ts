import { queryOptions } from '@tanstack/react-query';
import { dataOf, planApi } from '@/api/client';

export type Plan = Awaited<ReturnType<typeof getPlan>>;
export type PlanSection = Plan['sections'][number];
export type PlanItem = Plan['items'][number];
export type PlanState = Plan['state'];
export type PlanAction = Plan['actions'][number];
export type ReturnReason = NonNullable<Plan['review']>['reasons'][number];
export type ReasonMark = NonNullable<Plan['review']>['marks'][number];

function getPlan(id: string, signal: AbortSignal) {
  return dataOf(planApi.GET('/api/plan/plans/{id}', { params: { path: { id } }, signal }));
}

/** One plan with all it says. */
export const planQuery = (id: string) =>
  queryOptions({ queryKey: ['plans', 'one', id], queryFn: ({ signal }) => getPlan(id, signal) });
