import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { CHANGED_MEANWHILE } from '@/api/problem';
import { isOutOfDate, useCommand } from '@/api/use-command';
import type { Kind } from '@/config/feature';
import { useReportProblem } from '../use-report-problem';
import type { Acts } from './act';

interface Running {
  name: string;
  input: unknown;
}

/**
 * Does what is offered: asks before where that is wished, says what came of it, and has all that may be old by then asked
 * for again. Who was too late is shown how things stand now.
 */
export function useActs(acts: Acts, changes: Kind) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const report = useReportProblem();
  const running = useCommand(({ name, input }: Running, key) => acts[name]?.command?.(input as never, key) ?? Promise.resolve(), {
    changes: [changes],
    onSuccess: async (data, { name }) => {
      const done = acts[name]?.done;
      if (typeof done === 'string') {
        void message.success(done);
      } else {
        await done?.(data as never);
      }
    },
    onError: (problem, { name }) => {
      const changedMeanwhile = problem.code === CHANGED_MEANWHILE;
      if (changedMeanwhile && problem.current !== undefined) {
        acts[name]?.late?.(problem.current);
      }
      report(problem, isOutOfDate(problem) && !changedMeanwhile ? t('kit.refetched') : undefined);
    },
  });
  const run = (name: string) => {
    const { label, danger = false, ask, onClick, command, input } = acts[name] ?? {};
    const go = command === undefined ? () => onClick?.() : () => running.mutateAsync({ name, input }).catch(() => undefined);
    if (ask === undefined) {
      void go();
      return;
    }
    modal.confirm({
      title: ask.title,
      content: ask.detail,
      okText: ask.ok ?? label,
      okButtonProps: { danger },
      cancelText: t('common.cancel'),
      onOk: go,
    });
  };
  return { run, busy: running.isPending ? running.variables.name : undefined };
}
