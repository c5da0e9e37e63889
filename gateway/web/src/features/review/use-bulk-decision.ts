import { useState } from 'react';
import { useChanged } from '@/api/use-changed';
import { problemOf, type ApiProblem } from '@/api/problem';
import { decidePlans, type Decision, type DecisionResult } from './api/decide-plans';

/** Few enough that progress is seen, many enough that a hundred are soon done. */
const AT_ONCE = 10;

interface Portion {
  decision: Decision;
  key: string;
}

/**
 * Decides about many plans a portion at a time. A portion that did not get through is sent again under the same key,
 * so that nothing is decided twice.
 */
export function useBulkDecision() {
  const changed = useChanged();
  const [results, setResults] = useState<DecisionResult[]>([]);
  const [open, setOpen] = useState<Portion[]>([]);
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();

  const run = async (portions: Portion[]) => {
    setProblem(undefined);
    setRunning(true);
    let rest = portions;
    try {
      for (const { decision, key } of portions) {
        const answer = await decidePlans(decision, key);
        setResults((before) => [...before, ...answer.results]);
        rest = rest.slice(1);
      }
    } catch (thrown) {
      setProblem(problemOf(thrown));
    }
    setOpen(rest);
    setRunning(false);
    await changed('PLAN');
  };
  return {
    results,
    running,
    problem,
    start: (decision: Decision) => void run(portionsOf(decision)),
    goOn: () => void run(open),
  };
}

function portionsOf(decision: Decision): Portion[] {
  const portions: Portion[] = [];
  for (let first = 0; first < decision.plans.length; first += AT_ONCE) {
    const plans = decision.plans.slice(first, first + AT_ONCE);
    portions.push({ decision: { ...decision, plans }, key: crypto.randomUUID() });
  }
  return portions;
}
