import type { Import, ImportEntry, ImportItem, ImportSection } from './api/get-import';

/** What is lit up: a line of the document, and the part that came from it when one was pressed. */
export interface Spot {
  line: number;
  part?: string;
  /** Whether that part is to be corrected at once. */
  correcting?: boolean;
}

/** The entry of items without a time, in the shape of the dated ones. */
export function undatedEntry(items: ImportItem[]): ImportEntry {
  return { marker: '', items };
}

/** All items in the order in which they are shown. */
export function itemsOf(reading: Import): ImportItem[] {
  return [...reading.calendar.flatMap((it) => it.items), ...reading.undatedItems];
}

/** All sections in reading order. */
export function sectionsOf(sections: readonly ImportSection[]): ImportSection[] {
  return sections.flatMap((it) => [it, ...sectionsOf(it.children)]);
}

/** How many items each month will have; an item of several months counts in each. */
export function itemsPerMonth(reading: Import): [month: number, items: number][] {
  const counts = new Map<number, number>();
  for (const { months, items } of reading.calendar) {
    for (const month of months ?? []) {
      counts.set(month, (counts.get(month) ?? 0) + items.length);
    }
  }
  return [...counts].sort(([one], [other]) => one - other);
}

/** Items by month in all: those of the months, and what will have none. */
export function byMonthOf(reading: Import): number {
  return itemsPerMonth(reading).reduce((sum, [, items]) => sum + items, reading.proposal.undatedItems);
}

/** Which part of the reading came from a line: an item before a heading. */
export function partAt(reading: Import, line: number): { kind: 'item' | 'section'; id: string } | undefined {
  const item = itemsOf(reading).find((it) => it.line === line);
  if (item) {
    return { kind: 'item', id: item.id };
  }
  const section = sectionsOf(reading.sections).find(
    (it) => it.line === line || it.paragraphs.some((paragraph) => paragraph.line === line),
  );
  return section && { kind: 'section', id: section.id };
}
