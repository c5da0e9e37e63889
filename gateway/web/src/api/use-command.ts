import { useMutation, type UseMutationOptions, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { problemOf, type ApiProblem } from './problem';

interface Attempt {
  body: string;
  key: string;
}

type Options<Data, Input> = Omit<UseMutationOptions<Data, ApiProblem, Input>, 'mutationFn'>;

/**
 * A change on the server that is safe to repeat: after a time-out or a lost connection the same input goes out
 * under the same idempotency key, so that a second press of the button does not do the thing twice.
 */
export function useCommand<Data, Input>(
  send: (input: Input, key: string) => Promise<Data>,
  options: Options<Data, Input> = {},
): UseMutationResult<Data, ApiProblem, Input> {
  const open = useRef<Attempt | undefined>(undefined);
  return useMutation<Data, ApiProblem, Input>({
    ...options,
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
