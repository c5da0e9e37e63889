import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { CHANGED_MEANWHILE } from '@/api/problem';
import { useCommand } from '@/api/use-command';
import { planQuery, type Plan } from './api/get-plan';

/** Shows a plan as the server answered it wherever it is looked at. */
export function useShowPlan(): (plan: Plan) => void {
  const queries = useQueryClient();
  return useCallback((plan) => void queries.setQueryData(planQuery(plan.id).queryKey, plan), [queries]);
}

/** A change of one plan; afterwards every screen shows the plan as the server answered it, or as somebody else left it. */
export function usePlanCommand<Input>(send: (input: Input, key: string) => Promise<Plan>, onDone?: (plan: Plan) => void) {
  const show = useShowPlan();
  return useCommand(send, {
    changes: ['PLAN'],
    onSuccess: (plan) => {
      show(plan);
      onDone?.(plan);
    },
    onError: ({ code, current }) => {
      if (code === CHANGED_MEANWHILE && current !== undefined) {
        show(current as Plan);
      }
    },
  });
}
