import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/api/use-command';
import { explainProblem } from '@/components/explain-problem';
import { chaseSchools } from '../api/chase-schools';

/** Reminds schools with one press and says what came of it. */
export function useChase() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { message } = App.useApp();
  return useCommand(chaseSchools, {
    onSuccess: ({ reminded, alreadyToday }) =>
      reminded === 0
        ? message.info(t('lacks.nobodyLeft', { count: alreadyToday }))
        : message.success(t('lacks.reminded', { count: reminded })),
    onError: (problem) => message.error(explainProblem(problem, t).title),
    onSettled: () => queries.invalidateQueries({ queryKey: ['lacks'] }),
  });
}
