import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStreams } from './fake-stream';
import { keepStream } from './keep-stream';

const SECOND = 1_000;

function kept() {
  const streams = fakeStreams();
  const states: boolean[] = [];
  const onNotice = vi.fn();
  const stop = keepStream(streams.open, { onNotice, onLive: (live) => states.push(live) });
  return { streams, states, onNotice, stop };
}

describe('a stream that is kept open', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(1);
  });
  afterEach(() => vi.useRealTimers());

  it('hands on notices', () => {
    const { streams, states, onNotice, stop } = kept();
    streams.last().opens();
    streams.last().tells();

    expect(onNotice).toHaveBeenCalledOnce();
    expect(states).toEqual([true]);
    stop();
  });

  it('is opened again after whatever ended it, and then looks for what was missed', () => {
    const { streams, states, onNotice, stop } = kept();
    streams.last().opens();
    streams.last().breaks();
    expect(streams.standing()).toHaveLength(0);

    vi.advanceTimersByTime(SECOND);
    streams.last().opens();
    expect(states).toEqual([true, false, true]);
    expect(onNotice).toHaveBeenCalledOnce();
    stop();
  });

  it('waits longer after every refusal, half a minute at most, and never gives up', () => {
    const { streams, stop } = kept();
    const pauses: number[] = [];
    for (let attempt = 1; attempt <= 14; attempt++) {
      streams.last().breaks();
      let waited = 0;
      while (streams.all.length === attempt) {
        vi.advanceTimersByTime(SECOND);
        waited += 1;
      }
      pauses.push(waited);
    }

    expect(pauses).toEqual([1, 2, 4, 6, 8, 8, 8, 8, 15, 30, 30, 30, 30, 30]);
    stop();
  });

  it('does not come back at the same moment in every browser', () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { streams, stop } = kept();
    streams.last().breaks();
    vi.advanceTimersByTime(SECOND / 2);

    expect(streams.all).toHaveLength(2);
    stop();
  });

  it('does not hurry after one that was ended as soon as it stood', () => {
    const { streams, stop } = kept();
    for (const pause of [1, 2, 4]) {
      streams.last().opens();
      streams.last().breaks();
      vi.advanceTimersByTime(pause * SECOND - 1);
      expect(streams.standing()).toHaveLength(0);
      vi.advanceTimersByTime(1);
      expect(streams.standing()).toHaveLength(1);
    }
    stop();
  });

  it('hurries again after one that stood', () => {
    const { streams, stop } = kept();
    streams.last().breaks();
    vi.advanceTimersByTime(SECOND);
    streams.last().breaks();
    vi.advanceTimersByTime(2 * SECOND);
    streams.last().opens();
    vi.advanceTimersByTime(10 * SECOND);
    streams.last().breaks();
    vi.advanceTimersByTime(SECOND);

    expect(streams.standing()).toHaveLength(1);
    stop();
  });

  it('is opened again when the other end was lost without a word, and when the network is back', () => {
    const { streams, stop } = kept();
    streams.last().opens();
    vi.advanceTimersByTime(6 * 60 * SECOND + SECOND);
    expect(streams.all).toHaveLength(2);

    window.dispatchEvent(new Event('online'));
    expect(streams.all).toHaveLength(3);
    expect(streams.standing()).toHaveLength(1);
    stop();
  });

  it('is over when it is stopped', () => {
    const { streams, states, onNotice, stop } = kept();
    streams.last().breaks();
    stop();
    vi.advanceTimersByTime(3_600 * SECOND);
    window.dispatchEvent(new Event('online'));
    streams.last().opens();
    streams.last().tells();

    expect(streams.all).toHaveLength(1);
    expect(states).toEqual([false]);
    expect(onNotice).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
