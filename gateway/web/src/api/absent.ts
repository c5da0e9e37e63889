/**
 * The same data, where what is not there is absent. Services write it as null, the generated types and every default
 * value in the client know only undefined. Nulls within a list stay, since they hold a place.
 */
export function withoutNulls<Data>(data: Data): Data {
  if (Array.isArray(data)) {
    return data.map((it) => withoutNulls(it as unknown)) as Data;
  }
  if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype) {
    return data;
  }
  const there = Object.entries(data).filter(([, value]) => value !== null);
  return Object.fromEntries(there.map(([name, value]) => [name, withoutNulls(value as unknown)])) as Data;
}
