import { describe, expect, it } from 'vitest';
import { matrix } from '@/testing/fixtures-year';
import { arranged, nextSort, sortOf } from './matrix-order';
import { moved } from './use-grid-keys';

const schools = matrix(50);

describe('the order of the schools', () => {
  it('reads what an address says, and takes anything else as by school', () => {
    expect(sortOf('-12')).toEqual({ column: '12', descending: true });
    expect(sortOf('sum')).toEqual({ column: 'sum', descending: false });
    for (const text of [undefined, '13', '0', '--1', 'name']) {
      expect(sortOf(text)).toEqual({ column: 'school', descending: false });
    }
  });

  it('begins with the most, then turns round', () => {
    expect(nextSort(sortOf(undefined), '3')).toBe('-3');
    expect(nextSort(sortOf('-3'), '3')).toBe('3');
    expect(nextSort(sortOf('-3'), 'school')).toBeUndefined();
    expect(nextSort(sortOf(undefined), 'school')).toBe('-school');
  });

  it('sorts by figures and keeps equal ones by code', () => {
    const sorted = arranged(schools, '', sortOf('-sum'));
    const sums = sorted.map((it) => it.items);
    expect(sums).toEqual([...sums].sort((one, other) => other - one));
    const equal = sorted.filter((it) => it.items === 0).map((it) => it.schoolCode);
    expect(equal).toEqual([...equal].sort());
  });

  it('finds by name, code and region, and leaves the rest alone', () => {
    expect(arranged(schools, '第7中学', sortOf(undefined)).map((it) => it.schoolName)).toEqual(['第7中学']);
    expect(arranged(schools, 'SCHOOL49', sortOf(undefined))).toHaveLength(1);
    expect(arranged(schools, '南山区', sortOf(undefined))).toHaveLength(16);
    expect(schools).toEqual(matrix(50));
  });
});

describe('keys in the grid', () => {
  const at = { row: 5, column: 3 };

  it('move by one, by a page, and to the ends', () => {
    expect(moved(at, 'ArrowDown', false, 50, 14)).toEqual({ row: 6, column: 3 });
    expect(moved(at, 'PageDown', false, 50, 14)).toEqual({ row: 17, column: 3 });
    expect(moved(at, 'Home', false, 50, 14)).toEqual({ row: 5, column: 0 });
    expect(moved(at, 'End', true, 50, 14)).toEqual({ row: 49, column: 13 });
    expect(moved(at, 'a', false, 50, 14)).toBeUndefined();
  });

  it('stop at the head and at every edge', () => {
    expect(moved({ row: -1, column: 0 }, 'ArrowUp', false, 50, 14)).toEqual({ row: -1, column: 0 });
    expect(moved({ row: 49, column: 13 }, 'ArrowDown', false, 50, 14)).toEqual({ row: 49, column: 13 });
    expect(moved({ row: 49, column: 13 }, 'ArrowRight', false, 50, 14)).toEqual({ row: 49, column: 13 });
    expect(moved({ row: 3, column: 0 }, 'ArrowLeft', false, 50, 14)).toEqual({ row: 3, column: 0 });
  });
});
