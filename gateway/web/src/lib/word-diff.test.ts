import { describe, expect, it } from 'vitest';
import { wordDiff } from './word-diff';

const text = (before: string, after: string) =>
  wordDiff(before, after)
    .map((it) => ({ same: it.text, removed: `[-${it.text}]`, added: `[+${it.text}]` })[it.kind])
    .join('');

describe('word diff', () => {
  it('marks characters in Chinese', () => {
    expect(text('召开教代会', '召开教代会和工代会')).toBe('召开教代会[+和工代会]');
    expect(text('三月春游', '四月春游')).toBe('[-三][+四]月春游');
  });

  it('marks whole words in other languages', () => {
    expect(text('visit two schools', 'visit ten schools')).toBe('visit [-two][+ten] schools');
  });

  it('has nothing to mark between equals', () => {
    expect(wordDiff('工会', '工会')).toEqual([{ kind: 'same', text: '工会' }]);
    expect(wordDiff('', '')).toEqual([]);
  });
});
