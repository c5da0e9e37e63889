import type { PlanContent } from './api/edit-plan';
import type { PlanItem, PlanSection, ReturnReason } from './api/get-plan';
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

/** What the federation said about this section. */
export function reasonsOfSection(reasons: readonly ReturnReason[], section: PlanSection): ReturnReason[] {
  return reasons.filter((it) => it.item == null && (it.section === section.sectionId || it.section === section.heading));
}

/** What the federation said about this item. */
export function reasonsOfItem(reasons: readonly ReturnReason[], item: PlanItem): ReturnReason[] {
  return reasons.filter((it) => it.item === item.itemId);
}

/** What was said about the plan as a whole, or about a part that is gone. */
export function generalReasons(reasons: readonly ReturnReason[], content: PlanContent): ReturnReason[] {
  const sections = flattened(content.sections);
  const placed = new Set([
    ...sections.flatMap((it) => reasonsOfSection(reasons, it)),
    ...content.items.flatMap((it) => reasonsOfItem(reasons, it)),
  ]);
  return reasons.filter((it) => !placed.has(it));
}
