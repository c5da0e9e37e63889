import { useQueryClient } from '@tanstack/react-query';
import { useChanged } from '@/api/use-changed';
import { useCommand } from '@/api/use-command';
import { planQuery, type Plan } from './api/get-plan';

/** A change of one plan; afterwards every screen shows the plan as the server answered it. */
export function usePlanCommand<Input>(send: (input: Input, key: string) => Promise<Plan>, onDone?: (plan: Plan) => void) {
  const queries = useQueryClient();
  const changed = useChanged();
  return useCommand(send, {
    onSuccess: async (plan) => {
      queries.setQueryData(planQuery(plan.id).queryKey, plan);
      onDone?.(plan);
      await changed('PLAN');
    },
  });
}
