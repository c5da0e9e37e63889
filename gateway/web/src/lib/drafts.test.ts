import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetDrafts, hasDraft, listDrafts, ownDrafts, readDraft, writeDraft } from './drafts';

describe('drafts', () => {
  afterEach(() => {
    vi.useRealTimers();
    ownDrafts('');
  });

  it('belong to one person, however many use this computer', () => {
    ownDrafts('wang');
    writeDraft('item', '三八节健步走');

    ownDrafts('li');
    expect(hasDraft('item')).toBe(false);
    writeDraft('item', '春游');

    ownDrafts('wang');
    expect(readDraft('item')).toBe('三八节健步走');
  });

  it('are listed with the latest first', () => {
    vi.useFakeTimers({ now: 1_000 });
    writeDraft('first', 'a');
    vi.setSystemTime(2_000);
    writeDraft('second', 'b');

    expect(listDrafts().map((it) => it.key)).toEqual(['second', 'first']);
  });

  it('are kept for thirty days and not longer', () => {
    const typedAt = Date.parse('2026-03-01T00:00:00Z');
    vi.useFakeTimers({ now: typedAt });
    ownDrafts('wang');
    writeDraft('item', '三八节健步走');

    vi.setSystemTime(typedAt + 30 * 24 * 3_600_000);
    ownDrafts('li');
    ownDrafts('wang');
    expect(hasDraft('item')).toBe(true);

    vi.setSystemTime(typedAt + 30 * 24 * 3_600_000 + 1);
    ownDrafts('li');
    ownDrafts('wang');
    expect(hasDraft('item')).toBe(false);
  });

  it('can be thrown away together', () => {
    writeDraft('first', 'a');
    writeDraft('second', 'b');
    forgetDrafts();

    expect(listDrafts()).toEqual([]);
  });
});
