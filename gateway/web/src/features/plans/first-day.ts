import type { PlanTime } from './plan-time';

/** The first day of the first of the months as the plan's period runs; without months the first day of the plan. */
export function firstDayOf({ year, period }: PlanTime, months: readonly number[]): string {
  const [firstYear = year, firstMonth = 1] = (period.from ?? '').split('-').filter((it) => it !== '').map(Number);
  const behind = months.map((it) => (it - firstMonth + 12) % 12);
  const month = firstMonth + Math.min(...(behind.length === 0 ? [0] : behind));
  return month > 12 ? `${firstYear + 1}-${twoDigits(month - 12)}-01` : `${firstYear}-${twoDigits(month)}-01`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
