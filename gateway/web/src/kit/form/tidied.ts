/**
 * The same as it is meant: texts without blanks around them, and nothing where a field was emptied or left empty, which
 * includes the null that is kept of it in a draft.
 */
export function tidied<Value>(value: Value): Value {
  return tidy(value) as Value;
}

function tidy(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.trim() || undefined;
  }
  if (Array.isArray(value)) {
    return value.map(tidy);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, it]) => [name, tidy(it)] as const)
        .filter(([, it]) => it !== undefined),
    );
  }
  return value ?? undefined;
}
