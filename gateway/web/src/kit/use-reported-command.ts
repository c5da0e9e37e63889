import type { UseMutationResult } from '@tanstack/react-query';
import { App } from 'antd';
import type { ApiProblem } from '@/api/problem';
import { useCommand } from '@/api/use-command';
import { useReportProblem } from './use-report-problem';

type Options<Data, Input> = NonNullable<Parameters<typeof useCommand<Data, Input>>[1]> & {
  /** Said when it is done. */
  done?: string;
};

/** A command that is given by one press, without a form: says what came of it, and shows the newest where it was too late. */
export function useReportedCommand<Data, Input>(
  send: (input: Input, key: string) => Promise<Data>,
  { done, ...options }: Options<Data, Input> = {},
): UseMutationResult<Data, ApiProblem, Input> {
  const report = useReportProblem();
  const { message } = App.useApp();
  return useCommand(send, {
    ...options,
    onSuccess: (...args) => {
      if (done !== undefined) {
        void message.success(done);
      }
      return options.onSuccess?.(...args);
    },
    onError: (problem, ...rest) => {
      report(problem);
      return options.onError?.(problem, ...rest);
    },
  });
}
