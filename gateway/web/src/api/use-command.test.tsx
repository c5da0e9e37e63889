import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { FeaturesContext, gather } from '@/config/features';
import { SIGNED_IN_AS_OTHER } from './page';
import { ApiProblem, CHANGED_MEANWHILE, TIMEOUT } from './problem';
import { useCommand } from './use-command';

function commandThatAnswers(...outcomes: (ApiProblem | string)[]) {
  const keys: string[] = [];
  const queries = new QueryClient();
  queries.setQueryData(['plans'], 'as it was shown');
  const features = gather([{ name: 'plans', keys: { plans: ['PLAN'] } }]);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <FeaturesContext value={features}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </FeaturesContext>
  );
  const send = (_input: string, key: string) => {
    keys.push(key);
    const outcome = outcomes.shift();
    return outcome instanceof ApiProblem ? Promise.reject(outcome) : Promise.resolve(outcome);
  };
  const { result } = renderHook(() => useCommand(send, { changes: ['PLAN'] }), { wrapper });
  const press = (input: string) => result.current.mutateAsync(input).catch(() => undefined);
  const isOld = () => queries.getQueryState(['plans'])?.isInvalidated;
  return { keys, press, isOld };
}

const late = new ApiProblem({ code: TIMEOUT, status: 0 });
const refused = new ApiProblem({ code: 'PLAN_EMPTY', status: 422 });

describe('a command', () => {
  it('keeps its key when the same is tried again after a time-out', async () => {
    const { keys, press } = commandThatAnswers(late, 'done');
    await press('plan');
    await press('plan');

    expect(keys[1]).toBe(keys[0]);
  });

  it('takes a new key for something else', async () => {
    const { keys, press } = commandThatAnswers(late, 'done');
    await press('plan');
    await press('other plan');

    expect(keys[1]).not.toBe(keys[0]);
  });

  it('takes a new key after a refusal and after success', async () => {
    const { keys, press } = commandThatAnswers(refused, 'done', 'done');
    await press('plan');
    await press('plan');
    await press('plan');

    expect(new Set(keys).size).toBe(3);
  });

  it.each([
    ['done', 'done'],
    ['somebody else was faster', new ApiProblem({ code: CHANGED_MEANWHILE, status: 409 })],
    ['it is in another state', new ApiProblem({ code: 'PLAN_NOT_SUBMITTABLE', status: 409 })],
    ['it is gone', new ApiProblem({ code: 'NOT_FOUND', status: 404 })],
  ])('has what it changes fetched again: %s', async (_, outcome) => {
    const { press, isOld } = commandThatAnswers(outcome);
    await press('plan');

    expect(isOld()).toBe(true);
  });

  it.each([
    ['refused for what was sent', refused],
    ['it did not arrive', late],
    ['somebody else is signed in', new ApiProblem({ code: SIGNED_IN_AS_OTHER, status: 409 })],
  ])('leaves alone what is shown where that is as it was: %s', async (_, outcome) => {
    const { press, isOld } = commandThatAnswers(outcome);
    await press('plan');

    expect(isOld()).toBe(false);
  });
});
