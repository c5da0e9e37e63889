import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetDrafts, forgetDraftsOf, hasDraft, hasPassingDrafts, listDrafts, ownDrafts, readDraft, writeDraft } from './drafts';

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

  it('go with the thing they were typed into, and not with another', () => {
    ['plan:1', 'plan:1:item:new', 'plan:10'].forEach((key) => writeDraft(key, 'a'));
    forgetDraftsOf('plan:1');

    expect(listDrafts().map((it) => it.key)).toEqual(['plan:10']);
  });

  it('leave nothing on this computer where that is not wanted, and go with the person', () => {
    ownDrafts('wang');
    writeDraft('hardship', '家庭困难', 'memory');

    expect(readDraft('hardship', 'memory')).toBe('家庭困难');
    const texts = Array.from({ length: localStorage.length }, (_, at) => localStorage.getItem(localStorage.key(at) ?? ''));
    expect(texts.join()).not.toContain('家庭困难');
    expect(listDrafts()).toEqual([]);
    expect(hasPassingDrafts()).toBe(true);

    ownDrafts('li');
    expect(hasPassingDrafts()).toBe(false);
    ownDrafts('wang');
    expect(readDraft('hardship', 'memory')).toBeUndefined();
  });
});
