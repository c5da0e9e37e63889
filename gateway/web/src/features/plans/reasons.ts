import type { PlanContent } from './api/edit-plan';
import type { Plan, PlanItem, PlanSection, ReasonMark, ReturnReason } from './api/get-plan';
import { flattened } from './sections';

/** The published kinds of reason. */
export const REASON_CODES = [
  'INCOMPLETE',
  'CALENDAR_MISSING',
  'NO_CONGRESS',
  'WRONG_YEAR',
  'UNCLEAR',
  'DUPLICATE',
  'OTHER',
] as const satisfies readonly ReturnReason['code'][];

/** A remark of the history as its lines: those of a return begin with the code of their reason. */
export function remarkLines(remark: string): { code?: ReturnReason['code'] | undefined; text: string }[] {
  return remark.split('\n').map((line) => {
    const code = REASON_CODES.find((it) => line === it || line.startsWith(`${it}: `));
    return { code, text: code === undefined ? line : line.slice(code.length + 2) };
  });
}

/** A reason with its place in the review and what the school says it did about it. */
export type Remark = ReturnReason & { number: number; mark?: ReasonMark | undefined };

/** What the federation wants changed in this plan; nothing once it was approved. */
export function remarksOf({ state, review }: Pick<Plan, 'state' | 'review'>): Remark[] {
  const { reasons = [], marks = [] } = (state !== 'APPROVED' && review) || {};
  return reasons.map((it, number) => ({ ...it, number, mark: marks.find((mark) => mark.reason === number) }));
}

/** What the federation said about this section. */
export function reasonsOfSection(reasons: readonly Remark[], section: PlanSection): Remark[] {
  return reasons.filter((it) => it.item == null && (it.section === section.sectionId || it.section === section.heading));
}

/** What the federation said about this item. */
export function reasonsOfItem(reasons: readonly Remark[], item: PlanItem): Remark[] {
  return reasons.filter((it) => it.item === item.itemId);
}

/** Where a remark stands: an item of the year, or a section of the text. */
export type RemarkPlace = { number: number; item: PlanItem } | { number: number; section: PlanSection };

/** The remarks that stand at an item or a section, each with its place. */
export function placesOf(reasons: readonly Remark[], content: PlanContent): RemarkPlace[] {
  const sections = flattened(content.sections);
  return reasons.flatMap((reason): RemarkPlace[] => {
    const { number } = reason;
    const item = content.items.find((it) => reasonsOfItem([reason], it).length > 0);
    const section = sections.find((it) => reasonsOfSection([reason], it).length > 0);
    return item ? [{ number, item }] : section ? [{ number, section }] : [];
  });
}

/** What was said about the plan as a whole, or about a part that is gone. */
export function generalReasons(reasons: readonly Remark[], content: PlanContent): Remark[] {
  const placed = new Set(placesOf(reasons, content).map(({ number }) => number));
  return reasons.filter(({ number }) => !placed.has(number));
}
