import type { Import } from './api/get-import';

const MARKERS = [/^[一二三四五六七八九十]+、/, /^[（(][一二三四五六七八九十]+[）)]/, /^\d+[.．、]/];

/** A line taken as a heading: its numbering, what it says, and how deep that kind of numbering usually stands. */
export function headingOf(line: string): { marker?: string; heading: string; level: number } {
  const text = line.trim();
  const depth = MARKERS.findIndex((it) => it.test(text));
  const marker = depth < 0 ? undefined : MARKERS[depth]?.exec(text)?.[0];
  const heading = marker === undefined ? text : text.slice(marker.length).trim();
  return marker === undefined || heading === '' ? { heading: text, level: 1 } : { marker, heading, level: depth + 1 };
}

/** The months of the item that stands nearest above a line; none when there is none. */
export function monthsNear({ calendar }: Pick<Import, 'calendar'>, line: number): number[] {
  let nearest = 0;
  let months: number[] = [];
  for (const entry of calendar) {
    for (const item of entry.items) {
      if (item.line != null && item.line <= line && item.line > nearest) {
        nearest = item.line;
        months = entry.months ?? [];
      }
    }
  }
  return months;
}
