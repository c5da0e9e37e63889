import { formatMonth } from './format';
import { listed } from './list';

/** The months in the order of a period that begins with the given one. */
export function monthsFrom(first = 1): number[] {
  return Array.from({ length: 12 }, (_, index) => ((first - 1 + index) % 12) + 1);
}

/** “7月–8月”, “3月、9月”, “Mar, Sep”: neighbours are drawn together. */
export function monthsText(months: readonly number[]): string {
  const spans = runs([...months].sort((one, other) => one - other));
  return listed(
    spans.map(([from, to]) => (from === to ? formatMonth(from, 'short') : `${formatMonth(from, 'short')}–${formatMonth(to, 'short')}`)),
  );
}

function runs(months: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const month of months) {
    const last = found.at(-1);
    if (last?.[1] === month - 1) {
      last[1] = month;
    } else {
      found.push([month, month]);
    }
  }
  return found;
}
