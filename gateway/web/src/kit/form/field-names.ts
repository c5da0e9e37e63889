/** The name of a field, `chair.email`, or its path where it stands in a list. */
export type FieldName = string | readonly (string | number)[];

export function pathOf(name: FieldName): (string | number)[] {
  return typeof name === 'string' ? name.split('.') : [...name];
}

/** What stands at a path in the values of a form. */
export function valueAt(values: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (part, step) => (typeof part === 'object' && part !== null ? (part as Record<string | number, unknown>)[step] : undefined),
    values,
  );
}
