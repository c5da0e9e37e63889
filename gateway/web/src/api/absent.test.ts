import { describe, expect, it } from 'vitest';
import { withoutNulls } from './absent';

describe('what is not there', () => {
  it('is absent at every depth', () => {
    const sent = { title: '计划', review: null, items: [{ weeks: null, months: [3] }] };

    expect(withoutNulls(sent)).toStrictEqual({ title: '计划', items: [{ months: [3] }] });
  });

  it('is told from empty, zero and false', () => {
    const sent = { text: '', count: 0, late: false, months: [] };

    expect(withoutNulls(sent)).toStrictEqual(sent);
  });

  it('keeps its place in a list', () => {
    expect(withoutNulls([null, 1])).toStrictEqual([null, 1]);
  });

  it('leaves a file as it is', () => {
    const file = new Blob(['计划']);

    expect(withoutNulls(file)).toBe(file);
  });
});
