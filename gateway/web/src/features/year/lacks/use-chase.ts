import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChanged } from '@/api/use-changed';
import { useCommand } from '@/api/use-command';
import { explainProblem } from '@/components/explain-problem';
import { chaseSchools } from '../api/chase-schools';

/** Reminds schools with one press and says what came of it. */
export function useChase() {
  const { t } = useTranslation();
  const changed = useChanged();
  const { message } = App.useApp();
  return useCommand(chaseSchools, {
    onSuccess: ({ reminded, alreadyToday }) =>
      reminded === 0
        ? message.info(t('lacks.nobodyLeft', { count: alreadyToday }))
        : message.success(t('lacks.reminded', { count: reminded })),
    onError: (problem) => message.error(explainProblem(problem, t).title),
    onSettled: () => changed('REMINDER'),
  });
}
