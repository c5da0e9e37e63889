import { describe, expect, it } from 'vitest';
import { daysOf, hasMonths, liesOutside, type PlanTime } from './plan-time';

const term: PlanTime = { year: 2026, period: { kind: 'SEMESTER', from: '2026-09', to: '2027-01' } };
const year: PlanTime = { year: 2026, period: { kind: 'CALENDAR_YEAR', from: '2026-01', to: '2026-12' } };
const open: PlanTime = { year: 2026, period: { kind: 'SEMESTER' } };

describe('the time of a plan', () => {
  it('has the months of its period', () => {
    expect(hasMonths(term, [9, 12, 1])).toBe(true);
    expect(hasMonths(term, [8])).toBe(false);
    expect(hasMonths(term, [2])).toBe(false);
    expect(hasMonths(year, [1, 12])).toBe(true);
    expect(hasMonths(open, [5])).toBe(true);
  });

  it('has the days from the first to the last of its period', () => {
    expect(daysOf(term).first.format('YYYY-MM-DD')).toBe('2026-09-01');
    expect(daysOf(term).last.format('YYYY-MM-DD')).toBe('2027-01-31');
    expect(liesOutside(term, { months: [9], from: '2026-09-01', to: '2027-01-31' })).toBe(false);
    expect(liesOutside(term, { months: [9], from: '2026-08-31' })).toBe(true);
    expect(liesOutside(term, { months: [], to: '2027-02-01' })).toBe(true);
  });

  it('lets days lie a year off where it does not say its months', () => {
    expect(liesOutside(open, { months: [], from: '2027-12-31' })).toBe(false);
    expect(liesOutside(open, { months: [], from: '2028-01-01' })).toBe(true);
  });
});
