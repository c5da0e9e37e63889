import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { ApiProblem, TIMEOUT } from './problem';
import { useCommand } from './use-command';

function commandThatAnswers(...outcomes: (ApiProblem | string)[]) {
  const keys: string[] = [];
  const queries = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  const send = (_input: string, key: string) => {
    keys.push(key);
    const outcome = outcomes.shift();
    return outcome instanceof ApiProblem ? Promise.reject(outcome) : Promise.resolve(outcome);
  };
  const { result } = renderHook(() => useCommand(send), { wrapper });
  const press = (input: string) => result.current.mutateAsync(input).catch(() => undefined);
  return { keys, press };
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
});
