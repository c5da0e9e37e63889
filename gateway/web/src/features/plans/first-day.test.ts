import { describe, expect, it } from 'vitest';
import { firstDayOf } from './first-day';

const calendarYear = { year: 2012, period: { kind: 'CALENDAR_YEAR', from: '2012-01', to: '2012-12' } } as const;
const schoolYear = { year: 2026, period: { kind: 'SCHOOL_YEAR', from: '2026-09', to: '2027-08' } } as const;

describe('the first day of an item', () => {
  it('is in the year of the plan, whatever year it is now', () => {
    expect(firstDayOf(calendarYear, [9])).toBe('2012-09-01');
    expect(firstDayOf(calendarYear, [11, 3])).toBe('2012-03-01');
  });

  it('follows the months as the period runs', () => {
    expect(firstDayOf(schoolYear, [3])).toBe('2027-03-01');
    expect(firstDayOf(schoolYear, [1, 10])).toBe('2026-10-01');
    expect(firstDayOf(schoolYear, [8])).toBe('2027-08-01');
    expect(firstDayOf(schoolYear, [12])).toBe('2026-12-01');
  });

  it('is the first of the plan while no month is set', () => {
    expect(firstDayOf(schoolYear, [])).toBe('2026-09-01');
    expect(firstDayOf({ year: 2027, period: { kind: 'CALENDAR_YEAR' } }, [])).toBe('2027-01-01');
  });
});
