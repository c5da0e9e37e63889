import { daysUntil } from './format';

/** From here on a deadline is near. */
const SOON = 14;

/** Whether a day is so near, or over, that what is due then comes before other work. */
export function isPressing(due: string, now: Date = new Date()): boolean {
  return daysUntil(due, now) <= SOON;
}
