import { createContext, useContext, useEffect } from 'react';
import type { Difference } from './conflict-dialog';
import { pathOf, valueAt, type FieldName } from './field-names';

/** How a field is called, and how what stands in it is said in words. */
interface SpokenField {
  label: string;
  says: (value: unknown) => string;
}

interface SpokenFields {
  /** Answers how to take the field out again. */
  add: (path: readonly (string | number)[], field: SpokenField) => () => void;
  /** What two people said differently, in the order of the form. */
  between: (mine: unknown, theirs: unknown) => Difference[];
}

export function spokenFields(): SpokenFields {
  const known = new Map<string, { path: readonly (string | number)[]; field?: SpokenField | undefined }>();
  return {
    add: (path, field) => {
      const key = path.join('.');
      known.set(key, { path, field });
      return () => known.set(key, { path }); // its place among the others stays
    },
    between: (mine, theirs) =>
      [...known.values()]
        .flatMap(({ path, field }) =>
          field === undefined
            ? []
            : [{ name: field.label, mine: field.says(valueAt(mine, path)), theirs: field.says(valueAt(theirs, path)) }],
        )
        .filter((it) => it.mine !== it.theirs),
  };
}

interface FormAround {
  fields: SpokenFields;
  /** Puts a value into a field, as if it had been typed. */
  set: (name: FieldName, value: unknown) => void;
}

/** The form a field stands in. */
export const FormContext = createContext<FormAround>({ fields: spokenFields(), set: () => undefined });

/** Puts values into fields of the form around, as if they had been typed. */
export function useSetField(): (name: FieldName, value: unknown) => void {
  return useContext(FormContext).set;
}

/** Makes a field known to its form, for when somebody else was faster. */
export function useSpokenField(name: FieldName, label: string | undefined, says: (value: unknown) => string): void {
  const { fields } = useContext(FormContext);
  const path = pathOf(name).join('.');
  useEffect(() => (label === undefined ? undefined : fields.add(pathOf(path), { label, says })), [fields, path, label, says]);
}
