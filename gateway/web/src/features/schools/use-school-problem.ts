import { useTranslation } from 'react-i18next';

/** Says what stands in the way of a school's accounts, or of taking in a row of a list. */
export function useSchoolProblem(): (code: string) => string {
  const { t } = useTranslation();
  return (code) => t(`schools.problems.${code}` as 'schools.problems.OTHER', { defaultValue: t('schools.problems.OTHER') });
}
