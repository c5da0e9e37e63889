import i18next from 'i18next';

/** Several things in a row as people here write it: 3月、9月 or Mar, Sep. */
export function listed(texts: readonly string[]): string {
  return new Intl.ListFormat(i18next.language, { type: 'conjunction', style: 'narrow' }).format(texts);
}
