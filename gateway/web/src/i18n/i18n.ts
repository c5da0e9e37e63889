import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readStored, writeStored } from '@/lib/stored';
import zhCN from './zh-CN';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const CHOICE = 'language';

/** Starts with Chinese, which everybody gets at once; English is fetched only by those who chose it. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zhCN } },
    interpolation: { escapeValue: false },
    partialBundledLanguages: true,
    returnNull: false,
  });
  await speak(readStored<Language>(localStorage, CHOICE) ?? 'zh-CN');
}

/** Switches the whole client and remembers the choice on this computer. */
export async function chooseLanguage(language: Language): Promise<void> {
  writeStored(localStorage, CHOICE, language);
  await speak(language);
}

/** True when the person never chose a language on this computer. */
export function languageIsOpen(): boolean {
  return readStored<Language>(localStorage, CHOICE) === undefined;
}

async function speak(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { default: en } = await import('./en');
    i18next.addResourceBundle('en', 'translation', en);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
