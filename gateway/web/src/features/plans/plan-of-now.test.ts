import { describe, expect, it } from 'vitest';
import { item, plan, row } from '@/testing/fixtures';
import type { PlanRow } from './api/list-plans';
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
