import { useState } from 'react';
import type { WaitingPlan } from './api/list-waiting-plans';

/** As many as the server decides about at once. */
const MOST = 100;

/**
 * The plans that are marked for a common decision, as they were when they were marked: one that leaves the list while
 * it is decided about stays known.
 */
export function useMarked(waiting: readonly WaitingPlan[]) {
  const [plans, setPlans] = useState<readonly WaitingPlan[]>([]);
  return {
    plans,
    ids: new Set(plans.map((it) => it.id)) as ReadonlySet<string>,
    mark: (id: string, wanted: boolean) => {
      const plan = waiting.find((it) => it.id === id);
      const others = plans.filter((it) => it.id !== id);
      setPlans(wanted && plan ? [...others, plan].slice(0, MOST) : others);
    },
    markAll: () => setPlans(waiting.slice(0, MOST)),
    clear: () => setPlans([]),
  };
}

export type Marked = ReturnType<typeof useMarked>;
