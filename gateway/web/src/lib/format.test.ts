import { describe, expect, it } from 'vitest';
import { daysUntil } from './format';

describe('days until a deadline', () => {
  it('count calendar days, whatever the hour', () => {
    expect(daysUntil('2026-11-24', new Date(2026, 10, 24, 23, 59))).toBe(0);
    expect(daysUntil('2026-11-25', new Date(2026, 10, 24, 23, 59))).toBe(1);
    expect(daysUntil('2026-11-23', new Date(2026, 10, 24, 0, 0))).toBe(-1);
    expect(daysUntil('2027-03-01', new Date(2026, 10, 24))).toBe(97);
  });
});
