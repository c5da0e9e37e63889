/** The same, where a field that was emptied again says nothing. */
export function withoutEmptyTexts<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value, (_, it: unknown) => (it === '' ? undefined : it))) as Value;
}
