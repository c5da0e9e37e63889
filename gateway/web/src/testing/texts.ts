import { readdirSync, readFileSync } from 'node:fs';
import { found } from '@/app/features';
import type { Language } from '@/i18n/i18n';

/** A group of texts in some file: named by the file, or by the folder that its feature keeps them in. */
const FILE = /^(?:i18n\/(?<language>[\w-]+)\/(?<group>\w+)|features\/(?:.+\/)?(?<folder>[\w-]+)\/texts\/(?<of>[\w-]+))\.json$/;

/** All texts of the client in one language, as its files have them, by group. */
export function allTexts(language: Language): Record<string, object> {
  const texts: Record<string, object> = {};
  for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    const found = FILE.exec(path.replaceAll('\\', '/'))?.groups;
    if (found !== undefined && (found.language ?? found.of) === language) {
      texts[found.group ?? found.folder ?? ''] = JSON.parse(readFileSync(`src/${path}`, 'utf8')) as object;
    }
  }
  return texts;
}

/** The names of all texts; the forms of one count as one, since languages differ in how many they have. */
export function namesIn(texts: object, path = ''): string[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'object' && text !== null
      ? namesIn(text as object, `${path}${name}.`)
      : [`${path}${name.replace(/_(zero|one|other)$/, '')}`],
  );
}

/** The words that features say in their `feature.ts`, by feature. */
export function ownWords(language: Language): Record<string, Record<string, string>> {
  return Object.fromEntries(
    found.map(({ name, screens = [], header, search, subjects = {} }) => {
      const words = [
        ...screens.flatMap(({ title, tour }) => [title, tour]),
        header?.tour.title,
        header?.tour.detail,
        ...Object.values(subjects).map((it) => it.open),
        search?.title,
      ];
      return [name, Object.fromEntries(words.flatMap((it, number) => (it === undefined ? [] : [[number, it[language]]])))];
    }),
  );
}
