import type { PlanItem } from './api/get-plan';

/** One item of this year, of the earlier one, or the same thing in both. */
export interface Pair {
  kind: 'new' | 'gone' | 'moved' | 'kept';
  before?: PlanItem;
  after?: PlanItem;
}

/** From this share of common pairs of letters on, two texts speak of the same thing. */
const ALIKE = 0.5;

/** Sets this year's items beside an earlier year's: the same text first, then the most alike. */
export function yearOnYear(before: readonly PlanItem[], after: readonly PlanItem[]): Pair[] {
  const left = new Set(before);
  const partners = new Map<PlanItem, PlanItem>();
  for (const least of [1, ALIKE]) {
    for (const item of after.filter((it) => !partners.has(it))) {
      const best = mostAlike(item, left, least);
      if (best) {
        partners.set(item, best);
        left.delete(best);
      }
    }
  }
  return [
    ...after.map((it) => pairOf(partners.get(it), it)),
    ...before.filter((it) => left.has(it)).map((it): Pair => ({ kind: 'gone', before: it })),
  ];
}

function pairOf(before: PlanItem | undefined, after: PlanItem): Pair {
  if (before === undefined) {
    return { kind: 'new', after };
  }
  const sameMonths = before.months.join() === after.months.join();
  return { kind: sameMonths ? 'kept' : 'moved', before, after };
}

function mostAlike(item: PlanItem, others: Iterable<PlanItem>, least: number): PlanItem | undefined {
  let best: PlanItem | undefined;
  let most = least;
  for (const other of others) {
    const alike = likeness(item.text, other.text);
    if (alike >= most && (best === undefined || alike > most)) {
      best = other;
      most = alike;
    }
  }
  return best;
}

/** The share of neighbouring letters both texts have (Dice), years and marks left out. */
function likeness(one: string, other: string): number {
  const [first, second] = [pairsIn(one), pairsIn(other)];
  const total = first.length + second.length;
  const rest = [...second];
  const common = first.filter((it) => {
    const index = rest.indexOf(it);
    return index >= 0 && rest.splice(index, 1).length > 0;
  });
  return total === 0 ? 0 : (2 * common.length) / total;
}

function pairsIn(text: string): string[] {
  const letters = Array.from(text.replace(/\d{4}年?|[^\p{L}\p{N}]/gu, ''));
  return letters.length === 1 ? letters : letters.slice(1).map((it, index) => (letters[index] ?? '') + it);
}
