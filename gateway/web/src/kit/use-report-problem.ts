import { App } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { explainProblem } from '@/components/explain-problem';

/**
 * Says what went wrong with something that has no place of its own on the screen: it stays until it is closed, with the
 * way out and the number under which it can be looked into.
 */
export function useReportProblem(): (thrown: unknown, wayOut?: string) => void {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  return useCallback(
    (thrown, wayOut) => {
      const problem = problemOf(thrown);
      const explained = explainProblem(problem, t);
      const incident = problem.incident === undefined ? '' : t('problems.incident', { incident: problem.incident });
      notification.error({
        key: problem.code, // said again, it takes the place of what was said before
        duration: 0,
        role: 'alert',
        title: explained.title,
        description: [wayOut ?? explained.wayOut, incident].filter((it) => it !== '').join(' '),
      });
    },
    [notification, t],
  );
}
