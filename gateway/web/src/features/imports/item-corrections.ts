import type { Correction } from './api/correct-import';
import type { ImportItem } from './api/get-import';
import type { ItemFields } from './item-form';

/** The corrections that make of an item what was typed; none when nothing differs. */
export function correctionsOf(item: ImportItem, months: readonly number[], wanted: ItemFields): Correction[] {
  const itemId = item.id;
  const texts = linesOf(wanted.text);
  const corrections: Correction[] = [];
  if (!same(months, wanted.months)) {
    corrections.push({ kind: 'MOVE_ITEM', itemId, months: wanted.months });
  }
  if (!same(item.themes, wanted.themes)) {
    corrections.push({ kind: 'SET_ITEM_THEMES', itemId, themes: wanted.themes });
  }
  if (texts.length > 1) {
    corrections.push({ kind: 'SPLIT_ITEM', itemId, texts });
  } else if (texts[0] !== undefined && texts[0] !== item.text) {
    corrections.push({ kind: 'SET_ITEM_TEXT', itemId, text: texts[0] });
  }
  return corrections;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((it) => it.trim())
    .filter((it) => it !== '');
}

function same<Value>(one: readonly Value[], other: readonly Value[]): boolean {
  return one.length === other.length && one.every((it) => other.includes(it));
}
