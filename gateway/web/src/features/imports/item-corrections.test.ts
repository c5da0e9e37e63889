import { describe, expect, it } from 'vitest';
import { readItem } from '@/testing/fixtures';
import { correctionsOf } from './item-corrections';

const item = readItem('i1', '慰问退休教职工', 10, { themes: ['warmth'] });

describe('corrections of an item', () => {
  it('are none when nothing differs', () => {
    expect(correctionsOf(item, [1], { text: '慰问退休教职工 ', months: [1], themes: ['warmth'] })).toEqual([]);
  });

  it('move it to other months', () => {
    expect(correctionsOf(item, [1], { text: item.text, months: [2, 3], themes: ['warmth'] })).toEqual([
      { kind: 'MOVE_ITEM', itemId: 'i1', months: [2, 3] },
    ]);
  });

  it('split it where a line was broken, after moving it', () => {
    expect(correctionsOf(item, [1], { text: '慰问\n走访', months: [], themes: ['warmth'] })).toEqual([
      { kind: 'MOVE_ITEM', itemId: 'i1', months: [] },
      { kind: 'SPLIT_ITEM', itemId: 'i1', texts: ['慰问', '走访'] },
    ]);
  });
});
