import { monthsFrom } from '@/lib/months';
import type { PlanItem } from './api/get-plan';
import type { PlanRow } from './api/list-plans';

/** The plan whose period holds this month, an approved one first; else the one of the latest year. */
export function planOfNow(plans: readonly PlanRow[], now: Date): PlanRow | undefined {
  const month = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
  const current = plans.filter((it) => holds(it, month));
  return (
    current.find((it) => it.state === 'APPROVED') ??
    current[0] ??
    [...plans].sort((one, other) => other.year - one.year)[0]
  );
}

/** Whether a plan is about a month like 2026-09; one that does not say from when to when is about its year. */
export function holds({ year, period }: Pick<PlanRow, 'year' | 'period'>, month: string): boolean {
  const from = period.from ?? `${year}-01`;
  const to = period.to ?? `${year}-12`;
  return from <= month && month <= to;
}

/** The items of this month and the ones to come, in the order of the plan's months; each once, at its next month. */
export function nextItems(items: readonly PlanItem[], first: number, month: number): { month: number; item: PlanItem }[] {
  const order = monthsFrom(first);
  const ahead = order.slice(order.indexOf(month));
  return ahead
    .flatMap((at) => items.filter((it) => it.months.includes(at)).map((item) => ({ month: at, item })))
    .filter(({ item }, at, all) => all.findIndex((it) => it.item.itemId === item.itemId) === at);
}
