import { useMutation, type UseMutationOptions, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Kind } from '@/config/feature';
import { SIGNED_IN_AS_OTHER } from './page';
import { problemOf, type ApiProblem } from './problem';
import { useChanged } from './use-changed';

interface Attempt {
  body: string;
  key: string;
}

interface Options<Data, Input> extends Omit<UseMutationOptions<Data, ApiProblem, Input>, 'mutationFn'> {
  /** The kinds of what it changes: what is shown of them is asked for again, also where it was no longer as it was shown. */
  changes?: readonly Kind[];
}

/**
 * A change on the server that is safe to repeat: after a time-out or a lost connection the same input goes out
 * under the same idempotency key, so that a second press of the button does not do the thing twice.
 */
export function useCommand<Data, Input>(
  send: (input: Input, key: string) => Promise<Data>,
  { changes = [], ...options }: Options<Data, Input> = {},
): UseMutationResult<Data, ApiProblem, Input> {
  const open = useRef<Attempt | undefined>(undefined);
  const changed = useChanged();
  const fetchNewest = () => void Promise.all(changes.map((kind) => changed(kind)));
  return useMutation<Data, ApiProblem, Input>({
    ...options,
    onSuccess: async (...done) => {
      await options.onSuccess?.(...done);
      fetchNewest();
    },
    onError: (problem, ...rest) => {
      if (isOutOfDate(problem)) {
        fetchNewest();
      }
      return options.onError?.(problem, ...rest);
    },
    mutationFn: async (input) => {
      const body = JSON.stringify({ input });
      const attempt = open.current?.body === body ? open.current : { body, key: crypto.randomUUID() };
      open.current = attempt;
      try {
        const data = await send(input, attempt.key);
        open.current = undefined;
        return data;
      } catch (thrown) {
        const problem = problemOf(thrown);
        open.current = problem.passing ? attempt : undefined;
        throw problem;
      }
    },
  });
}

/** Whether something is no longer as it was shown. */
export function isOutOfDate({ status, code }: ApiProblem): boolean {
  return (status === 409 || status === 404) && code !== SIGNED_IN_AS_OTHER;
}
