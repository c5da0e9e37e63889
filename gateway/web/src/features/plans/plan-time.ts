import dayjs from '@/lib/calendar';
import type { Plan, PlanItem } from './api/get-plan';

/** What of a plan says which time it is made for. */
export type PlanTime = Pick<Plan, 'year' | 'period'>;

/** The first and the last day an item of the plan may lie on; where the period is open, a year on either side. */
export function daysOf({ year, period }: PlanTime): { first: dayjs.Dayjs; last: dayjs.Dayjs } {
  const known = period.from != null && period.to != null;
  return {
    first: dayjs(`${known ? period.from : `${year - 1}-01`}-01`),
    last: dayjs(`${known ? period.to : `${year + 1}-12`}-01`).endOf('month'),
  };
}

/** Whether the plan's period has all these months; one that does not say its months has every one. */
export function hasMonths({ period }: PlanTime, months: readonly number[]): boolean {
  if (period.from == null || period.to == null) {
    return true;
  }
  const first = Number(period.from.slice(5, 7));
  const length = dayjs(`${period.to}-01`).diff(`${period.from}-01`, 'month');
  return months.every((it) => (it - first + 12) % 12 <= length);
}

/** Whether an item has a month or a day outside the plan's period, as a document may have said it. */
export function liesOutside(time: PlanTime, { months, from, to }: Pick<PlanItem, 'months' | 'from' | 'to'>): boolean {
  const { first, last } = daysOf(time);
  const days = [from, to].filter((it) => it != null).map((it) => dayjs(it));
  return !hasMonths(time, months) || days.some((it) => it.isBefore(first) || it.isAfter(last));
}
