import { useSearchParams } from 'react-router';
import { idIn, monthIn, textIn, yearIn } from '@/lib/address';

/** Reads what an address says of one filter; what makes no sense is as if it were not there. */
type Reader<Value> = (text: string | undefined) => Value | undefined;

type Schema = Readonly<Record<string, Reader<string | number>>>;

type ValuesOf<Of extends Schema> = { [Name in keyof Of]: ReturnType<Of[Name]> };

/** What is chosen out of all there is, as the address says it: a link shows the same to somebody else. */
export interface Search<Values extends object> {
  values: Values;
  /** Chooses anew, any number at once; what is undefined or empty is chosen no more. */
  set: (changes: Partial<Values>) => void;
  /** Whether anything is chosen. */
  narrowed: boolean;
  /** Shows all there is again. */
  clear: () => void;
}

const LONGEST = 100;

/** Words to look for or a name, no longer than the server takes. */
export const text =
  (longest = LONGEST): Reader<string> =>
  (it) =>
    textIn(it, longest);

/** One of a few known words. */
export const oneOf =
  <Word extends string>(words: readonly Word[]): Reader<Word> =>
  (it) =>
    words.find((word) => word === it);

/** One of a few numbers. */
export const oneOfNumbers =
  (numbers: readonly number[]): Reader<number> =>
  (it) =>
    numbers.find((number) => String(number) === it);

export const year = (): Reader<number> => yearIn;

export const month = (): Reader<number> => monthIn;

export const id = (): Reader<string> => idIn;

/** The filters of a list, typed and checked, in the address. */
export function useSearch<Of extends Schema>(schema: Of): Search<ValuesOf<Of>> {
  const [address, setAddress] = useSearchParams();
  const values = Object.fromEntries(
    Object.entries(schema).map(([name, read]) => [name, read(address.get(name) ?? undefined)]),
  ) as ValuesOf<Of>;
  const write = (changes: Readonly<Record<string, string | number | undefined>>) =>
    setAddress((before) => written(before, changes), { replace: true });
  return {
    values,
    set: (changes) => write(changes),
    narrowed: Object.values(values).some((it) => it !== undefined),
    clear: () => write(Object.fromEntries(Object.keys(schema).map((name) => [name, undefined]))),
  };
}

function written(before: URLSearchParams, changes: Readonly<Record<string, string | number | undefined>>): URLSearchParams {
  const after = new URLSearchParams(before);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') {
      after.delete(name);
    } else {
      after.set(name, String(value));
    }
  }
  return after;
}
