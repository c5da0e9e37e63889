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
  const chosen = readStored<string>(localStorage, CHOICE);
  await speak(LANGUAGES.find((it) => it === chosen) ?? 'zh-CN');
}

/** Switches the whole client and remembers the choice on this computer. */
export async function chooseLanguage(language: Language): Promise<void> {
  writeStored(localStorage, CHOICE, language);
  await speak(language);
}

/** Speaks the language of somebody's account, unless another was chosen on this computer. */
export async function speakAsAskedFirst(language: string): Promise<void> {
  const known = LANGUAGES.find((it) => it === language);
  if (known !== undefined && readStored<Language>(localStorage, CHOICE) === undefined) {
    await speak(known);
  }
}

async function speak(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { default: en } = await import('./en');
    i18next.addResourceBundle('en', 'translation', en);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
