import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** The themes every federation starts with, in the order in which they are offered. */
export const THEMES = [
  'democratic-management',
  'teacher-ethics',
  'professional-skill',
  'culture-sports',
  'warmth',
  'women',
  'study-training',
  'publicity-records',
  'self-building',
  'festival',
  'safety-health',
  'school-affairs-disclosure',
  'rights-protection',
  'planning-summary',
] as const;

/** Names a theme in the reader's language; one that only the dictionary knows keeps its code. */
export function useThemeName(): (code: string) => string {
  const { t } = useTranslation();
  return useCallback((code) => t(`themeNames.${code}` as 'themeNames.warmth', { defaultValue: code }), [t]);
}
