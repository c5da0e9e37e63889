import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useReportedCommand } from '@/kit/use-reported-command';
import { chaseSchools } from '../api/chase-schools';

/** Reminds schools with one press and says what came of it. */
export function useChase() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  return useReportedCommand(chaseSchools, {
    changes: ['REMINDER'],
    onSuccess: ({ reminded, alreadyToday }) =>
      void (reminded === 0
        ? message.info(t('lacks.nobodyLeft', { count: alreadyToday }))
        : message.success(t('lacks.reminded', { count: reminded }))),
  });
}
