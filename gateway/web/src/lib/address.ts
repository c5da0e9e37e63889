/**
 * What an address says, checked: anybody may write anything there, and what makes no sense is as if it were not there.
 */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A year the federation could plan for. */
export function yearIn(text: string | undefined): number | undefined {
  const year = /^\d{4}$/.test(text ?? '') ? Number(text) : NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** A month from 1 to 12. */
export function monthIn(text: string | undefined): number | undefined {
  return /^([1-9]|1[0-2])$/.test(text ?? '') ? Number(text) : undefined;
}

/** The id of something. */
export function idIn(text: string | undefined): string | undefined {
  return ID.test(text ?? '') ? text : undefined;
}

/** One of a few known words. */
export function oneOf<Word extends string>(words: readonly Word[], text: string | undefined): Word | undefined {
  return words.find((it) => it === text);
}

/** Words to look for or a name, no longer than the server takes. */
export function textIn(text: string | undefined, longest: number): string | undefined {
  return text !== undefined && text.trim() !== '' && text.length <= longest ? text : undefined;
}
