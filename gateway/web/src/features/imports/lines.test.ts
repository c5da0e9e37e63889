import { describe, expect, it } from 'vitest';
import { reading } from '@/testing/fixtures';
import { headingOf, monthsNear } from './lines';

describe('a line the reader passed over', () => {
  it('is a heading at the depth of its numbering', () => {
    expect(headingOf(' 三、主要工作 ')).toEqual({ marker: '三、', heading: '主要工作', level: 1 });
    expect(headingOf('（二）民主管理')).toEqual({ marker: '（二）', heading: '民主管理', level: 2 });
    expect(headingOf('3.评优')).toEqual({ marker: '3.', heading: '评优', level: 3 });
  });

  it('is an outermost heading without numbering, or with nothing but it', () => {
    expect(headingOf('工作安排')).toEqual({ heading: '工作安排', level: 1 });
    expect(headingOf('三、')).toEqual({ heading: '三、', level: 1 });
  });

  it('belongs to the months of the nearest item above', () => {
    expect(monthsNear(reading, 9)).toEqual([]);
    expect(monthsNear(reading, 11)).toEqual([3]);
    expect(monthsNear(reading, 99)).toEqual([4]);
  });
});
