import { describe, expect, it } from 'vitest';
import { item } from '@/testing/fixtures';
import { yearOnYear } from './year-on-year';

describe('year on year', () => {
  it('tells what is new, gone, moved and kept', () => {
    const before = [item(1, '2025年春节慰问困难教职工', [1]), item(2, '教职工运动会', [4]), item(3, '下企业考察', [7])];
    const after = [item(11, '2026年春节慰问困难教职工', [1]), item(12, '教职工趣味运动会', [5]), item(13, '重阳节座谈', [10])];

    expect(yearOnYear(before, after).map((it) => [it.kind, it.before?.itemId ?? null, it.after?.itemId ?? null])).toEqual([
      ['kept', before[0]?.itemId, after[0]?.itemId],
      ['moved', before[1]?.itemId, after[1]?.itemId],
      ['new', null, after[2]?.itemId],
      ['gone', before[2]?.itemId, null],
    ]);
  });

  it('gives an equal text its partner before a similar one', () => {
    const before = [item(1, '庆祝教师节', [9]), item(2, '庆祝教师节活动', [9])];
    const after = [item(11, '庆祝教师节活动', [9]), item(12, '庆祝教师节', [9])];

    expect(yearOnYear(before, after).map((it) => it.before?.itemId)).toEqual([before[1]?.itemId, before[0]?.itemId]);
  });
});
