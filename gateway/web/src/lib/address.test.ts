import { describe, expect, it } from 'vitest';
import { idIn, monthIn, oneOf, textIn, yearIn } from './address';

describe('an address', () => {
  it('names a year from 2000 to 2100', () => {
    expect(['2000', '2100'].map(yearIn)).toEqual([2000, 2100]);
    expect(['1999', '2101', 'abc', '', '2026.5', '2e3', ' 2026', '+2026', undefined].map(yearIn)).toEqual(Array(9).fill(undefined));
  });

  it('names a month from 1 to 12', () => {
    expect(['1', '12'].map(monthIn)).toEqual([1, 12]);
    expect(['0', '13', '1.5', 'x', '', undefined].map(monthIn)).toEqual(Array(6).fill(undefined));
  });

  it('names a thing by an id only', () => {
    const id = '5b0f6a0e-0000-4000-8000-000000000001';

    expect(idIn(id)).toBe(id);
    expect(['1', `${id}0`, `x${id}`, '', undefined].map(idIn)).toEqual(Array(5).fill(undefined));
  });

  it('chooses among known words only', () => {
    expect(oneOf(['year', 'table'], 'table')).toBe('table');
    expect(oneOf(['year', 'table'], 'Table')).toBeUndefined();
    expect(oneOf(['year', 'table'], undefined)).toBeUndefined();
  });

  it('holds words up to the length the server takes', () => {
    expect(textIn('工会', 2)).toBe('工会');
    expect(textIn('工会计', 2)).toBeUndefined();
    expect(textIn('  ', 2)).toBeUndefined();
  });
});
