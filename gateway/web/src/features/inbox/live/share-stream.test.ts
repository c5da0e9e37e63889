import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asOldBrowser, asOneBrowser } from './fake-browser';
import { fakeStreams } from './fake-stream';
import { shareStream } from './share-stream';

const stops: (() => void)[] = [];

/** A tab of the browser. */
function tab(session = 'chen') {
  const streams = fakeStreams();
  const onNotice = vi.fn();
  let live: boolean | undefined;
  const stop = shareStream(session, streams.open, { onNotice, onLive: (now) => (live = now) });
  stops.push(stop);
  return { streams, onNotice, stop, isLive: () => live };
}

function hide(hidden: boolean) {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
}

/** The promises of locks settle between two tasks. */
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('the stream of a browser', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    asOneBrowser();
    hide(false);
  });
  afterEach(() => {
    stops.splice(0).forEach((stop) => stop());
    vi.useRealTimers();
    vi.unstubAllGlobals();
    asOldBrowser();
  });

  it('is one for all its tabs, and all of them hear', async () => {
    const tabs = [tab(), tab(), tab(), tab(), tab(), tab()];
    await settle();
    const [first] = tabs;
    first?.streams.last().opens();
    first?.streams.last().tells();

    expect(tabs.map((it) => it.streams.all.length)).toEqual([1, 0, 0, 0, 0, 0]);
    expect(tabs.map((it) => it.isLive())).toEqual(Array(6).fill(true));
    expect(tabs.map((it) => it.onNotice.mock.calls.length)).toEqual(Array(6).fill(1));
  });

  it('is known to a tab that is opened later', async () => {
    const first = tab();
    first.streams.last().opens();
    const second = tab();
    await settle();

    expect(second.isLive()).toBe(true);
  });

  it('goes over to the next tab when the first is closed', async () => {
    const [first, second, third] = [tab(), tab(), tab()];
    first.streams.last().opens();
    first.stop();
    await settle();
    second.streams.last().opens();
    second.streams.last().tells();

    expect(first.streams.standing()).toHaveLength(0);
    expect(third.streams.all).toHaveLength(0);
    expect(third.onNotice).toHaveBeenCalledOnce();
  });

  it('is taken over by the tab that is looked at when it breaks in one that is not', async () => {
    const [first, second] = [tab(), tab()];
    first.streams.last().opens();
    // each tab has a document of its own: the first tells that nobody looks at it, the second knows better
    vi.spyOn(document, 'hidden', 'get').mockReturnValueOnce(true).mockReturnValue(false);
    first.streams.last().breaks();
    await settle();

    expect(second.streams.standing()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(first.streams.standing()).toHaveLength(0);
  });

  it('stays where it breaks when somebody looks at that tab', async () => {
    const [first, second] = [tab(), tab()];
    first.streams.last().breaks();
    await vi.advanceTimersByTimeAsync(1_000);

    expect(first.streams.all).toHaveLength(2);
    expect(second.streams.all).toHaveLength(0);
    expect(second.isLive()).toBe(false);
  });

  it('is taken over from a tab that the browser put to sleep', async () => {
    void navigator.locks.request('inbox of chen', {}, () => new Promise<void>(() => undefined)).catch(() => undefined); // and it answers never
    const awake = tab();
    await vi.advanceTimersByTimeAsync(3_000);

    expect(awake.streams.standing()).toHaveLength(1);
  });

  it('is none of another session', () => {
    const [first, other] = [tab('chen'), tab('zhou')];
    first.streams.last().opens();
    first.streams.last().tells();

    expect(other.onNotice).not.toHaveBeenCalled();
  });

  it('is one for each tab where tabs cannot agree', () => {
    asOldBrowser();
    const tabs = [tab(), tab()];

    expect(tabs.map((it) => it.streams.standing().length)).toEqual([1, 1]);
  });

  it('leaves nothing behind when the last tab stops', async () => {
    const tabs = [tab(), tab()];
    tabs[0]?.streams.last().breaks();
    tabs.forEach((it) => it.stop());
    await vi.advanceTimersByTimeAsync(60_000);

    expect(tabs.flatMap((it) => it.streams.standing())).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
