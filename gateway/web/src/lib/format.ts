import i18next from 'i18next';

/** A day as people here write it: 2026年3月8日 or Mar 8, 2026. */
export function formatDay(iso: string): string {
  return new Intl.DateTimeFormat(i18next.language, { dateStyle: 'medium' }).format(new Date(isDay(iso) ? `${iso}T00:00` : iso));
}

/** A day without a time is the same day everywhere; as a moment it would be the day before, west of Greenwich. */
function isDay(iso: string): boolean {
  return iso.length === '2026-03-08'.length;
}

/** A moment to the minute, in the browser's own time zone. */
export function formatMoment(iso: string): string {
  return new Intl.DateTimeFormat(i18next.language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}

/** “3月” or “March”; months count from 1. */
export function formatMonth(month: number, width: 'long' | 'short' = 'long'): string {
  if (i18next.language.startsWith('zh')) {
    return `${month}月`;
  }
  return new Intl.DateTimeFormat(i18next.language, { month: width, timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 15));
}

/** “2026年9月” or “Sep 2026”, of any day in the month. */
export function formatMonthOfYear(day: { toDate: () => Date }): string {
  const month = i18next.language.startsWith('zh') ? 'long' : 'short';
  return new Intl.DateTimeFormat(i18next.language, { year: 'numeric', month }).format(day.toDate());
}

/** A share between 0 and 1 as a whole percentage. */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(i18next.language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

export function formatCount(count: number): string {
  return new Intl.NumberFormat(i18next.language).format(count);
}

/** How long ago something happened, in the largest unit that fits: 3 小时前, 2 days ago. */
export function formatAgo(iso: string, now: number = Date.now()): string {
  const seconds = Math.round((new Date(iso).getTime() - now) / 1000);
  const words = new Intl.RelativeTimeFormat(i18next.language, { numeric: 'auto' });
  const [unit, length] = UNITS.find(([, it]) => Math.abs(seconds) >= it) ?? ['second', 1];
  return words.format(Math.trunc(seconds / length), unit);
}

/** Whole days from today to a day of the calendar; negative once it is over. */
export function daysUntil(day: string, now: Date = new Date()): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Math.round((Date.UTC(year, month - 1, date) - Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())) / 86_400_000);
}

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];
