import type { Lack } from '../api/get-lacks';


/** As it stands in an address: NO_PLAN, or THEME_MISSING~women. */
export function lackText({ subject, theme }: Pick<Lack, 'subject' | 'theme'>): string {
  return theme == null ? subject : `${subject}~${theme}`;
}

/** The one of the known lacks the address speaks of, or the first. */
export function lackOf(text: string | undefined, known: readonly Lack[]): Lack | undefined {
  return known.find((it) => lackText(it) === text) ?? known[0];
}
