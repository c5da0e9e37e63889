import type { Screen } from '@/config/feature';
import type { Language } from '@/i18n/i18n';

/** The screens whose title, in whatever language, has these words; those whose title in the reader's language begins with them first. */
export function findScreens<Of extends Pick<Screen, 'path' | 'title'>>(screens: readonly Of[], words: string, language: Language): Of[] {
  const wanted = words.toLowerCase();
  const beginsSo = ({ title }: Of) => title[language].toLowerCase().startsWith(wanted);
  const fitting = screens.filter(({ path, title }) => !path.includes(':') && Object.values(title).some((it) => it.toLowerCase().includes(wanted)));
  return [...fitting.filter(beginsSo), ...fitting.filter((it) => !beginsSo(it))];
}
