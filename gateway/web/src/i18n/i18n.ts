import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readStored, writeStored } from '@/lib/stored';
import zhCN from './zh-CN';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Fetches the texts of one group in one language. */
export type TextFile = () => Promise<unknown>;

/** Groups of texts, each in both languages. */
export type TextFiles = Readonly<Record<string, Readonly<Record<Language, TextFile>>>>;

const CHOICE = 'language';

/** The groups that were needed so far, beside those everybody gets at once. */
let opened: TextFiles = {};

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

/** Fetches texts that something about to be shown needs, in the language spoken; later languages bring them along. */
export async function openTexts(files: TextFiles): Promise<void> {
  opened = { ...opened, ...files };
  await fetchTexts(i18next.language as Language, files);
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
  await Promise.all([fetchFirstTexts(language), fetchTexts(language, opened)]);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

async function fetchFirstTexts(language: Language): Promise<void> {
  if (language === 'en' && !has('en', 'common')) {
    const { default: en } = await import('./en');
    add('en', en);
  }
}

async function fetchTexts(language: Language, files: TextFiles): Promise<void> {
  const missing = Object.entries(files).filter(([group]) => !has(language, group));
  const fetched = await Promise.all(missing.map(async ([group, file]) => [group, await file[language]()] as const));
  add(language, Object.fromEntries(fetched));
}

function has(language: Language, group: string): boolean {
  return i18next.getResource(language, 'translation', group) !== undefined;
}

function add(language: Language, groups: object): void {
  i18next.addResourceBundle(language, 'translation', groups, true);
}
