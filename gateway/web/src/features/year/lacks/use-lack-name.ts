import { useTranslation } from 'react-i18next';
import { useThemeName } from '@/components/use-theme-name';
import type { Lack } from '../api/get-lacks';

/** What a lack is called. */
export function useLackName(): (lack: Pick<Lack, 'subject' | 'theme'>) => string {
  const { t } = useTranslation();
  const nameOf = useThemeName();
  return ({ subject, theme }) =>
    theme == null ? t(`lacks.names.${subject}`) : t('lacks.noTheme', { theme: nameOf(theme) });
}
