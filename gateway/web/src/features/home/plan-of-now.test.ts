import { describe, expect, it } from 'vitest';
import type { PlanRow } from '@/features/plans/api/list-plans';
import { daysUntil } from '@/lib/format';
import { item, plan, row } from '@/testing/fixtures';
import { groupsOf } from './change-groups';
import { nextItems, planOfNow } from './plan-of-now';

const NOVEMBER = new Date(2026, 10, 24);

function planned(id: string, year: number, state: PlanRow['state'], from?: string, to?: string): PlanRow {
  return { ...row(plan), id, year, state, period: { kind: 'SCHOOL_YEAR', from, to } };
}

describe("a school's plan of now", () => {
  it('is the one whose period holds this month, approved before others', () => {
    const schoolYear = planned('school year', 2026, 'APPROVED', '2026-09', '2027-07');
    const calendarYear = planned('calendar year', 2026, 'DRAFT');
    expect(planOfNow([calendarYear, schoolYear], NOVEMBER)?.id).toBe('school year');
    expect(planOfNow([calendarYear], NOVEMBER)?.id).toBe('calendar year');
  });

  it('is the latest when none is about this month, up to its very edge', () => {
    const ended = planned('ended', 2026, 'APPROVED', '2026-01', '2026-10');
    const next = planned('next', 2027, 'DRAFT');
    expect(planOfNow([ended, next], NOVEMBER)?.id).toBe('next');
    expect(planOfNow([{ ...ended, period: { ...ended.period, to: '2026-11' } }, next], NOVEMBER)?.id).toBe('ended');
    expect(planOfNow([], NOVEMBER)).toBeUndefined();
  });

  it('names what comes next in the order of its months, each once', () => {
    const items = [item(1, '慰问', [1]), item(2, '运动会', [10, 11]), item(3, '总结', [12]), item(4, '开学', [9])];
    expect(nextItems(items, 1, 11).map((it) => [it.month, it.item.text])).toEqual([
      [11, '运动会'],
      [12, '总结'],
    ]);
    expect(nextItems(items, 9, 11).map((it) => it.item.text)).toEqual(['运动会', '总结', '慰问']);
  });
});

describe('days until a deadline', () => {
  it('count calendar days, whatever the hour', () => {
    expect(daysUntil('2026-11-24', new Date(2026, 10, 24, 23, 59))).toBe(0);
    expect(daysUntil('2026-11-25', new Date(2026, 10, 24, 23, 59))).toBe(1);
    expect(daysUntil('2026-11-23', new Date(2026, 10, 24, 0, 0))).toBe(-1);
    expect(daysUntil('2027-03-01', new Date(2026, 10, 24))).toBe(97);
  });
});

describe('changes', () => {
  it('are counted by what they are about', () => {
    const counts = [
      { kind: 'REMINDED_OF_PLAN', count: 2 },
      { kind: 'PLAN_RETURNED', count: 1 },
      { kind: 'REMINDED_OF_VISIT', count: 1 },
    ] as const;
    expect(groupsOf([...counts])).toEqual([
      ['REMINDED', 3],
      ['PLAN_RETURNED', 1],
    ]);
  });
});
