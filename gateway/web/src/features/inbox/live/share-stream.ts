import { keepStream, type Ear } from './keep-stream';

/** What the tabs of one session tell each other. */
type Message =
  | { kind: 'notice' }
  /** How the stream of the tab that holds it stands, and whether somebody looks at that tab. */
  | { kind: 'stream'; live: boolean; hidden: boolean }
  /** A tab wants to know how the stream stands. */
  | { kind: 'ask' };

/** So long the tab that holds the stream may take to answer; one put to sleep by the browser answers never. */
const ANSWER_MS = 3_000;

/**
 * One stream for all tabs of a session: the tab that holds the lock listens and tells the others. When it is closed the
 * next one follows; when its stream is broken and nobody looks at it, whose timers the browser may slow down, a tab that
 * is looked at takes over. Where there are no locks, every tab has a stream of its own. Answers how to stop.
 */
export function shareStream(session: string, open: () => EventSource, ear: Ear): () => void {
  const { locks } = navigator as { locks?: LockManager | null };
  return locks == null || typeof BroadcastChannel === 'undefined'
    ? keepStream(open, ear)
    : joinTabs(`inbox of ${session}`, locks, open, ear);
}

function joinTabs(name: string, locks: LockManager, open: () => EventSource, ear: Ear): () => void {
  const channel = new BroadcastChannel(name);
  const tell = (message: Message) => channel.postMessage(message);
  let live = false;
  let stopLeading: (() => void) | undefined;
  let waiting = new AbortController();
  let patience: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const tellState = () => tell({ kind: 'stream', live, hidden: document.hidden });
  const lead = () =>
    new Promise<void>((release) => {
      clearTimeout(patience);
      const stopStream = keepStream(open, {
        onNotice: () => {
          ear.onNotice();
          tell({ kind: 'notice' });
        },
        onLive: (now) => {
          learn(now);
          tellState();
        },
      });
      stopLeading = () => {
        stopLeading = undefined;
        stopStream();
        release();
      };
    });
  const learn = (now: boolean) => {
    live = now;
    ear.onLive(now);
  };
  const compete = (options: LockOptions) => {
    locks.request(name, options, lead).catch(() => {
      if (!stopped && !options.signal?.aborted) {
        stopLeading?.(); // another tab took over
        queue();
      }
    });
  };
  const queue = () => {
    waiting = new AbortController();
    compete({ signal: waiting.signal });
  };
  const takeOver = () => {
    if (!document.hidden && stopLeading === undefined) {
      waiting.abort();
      compete({ steal: true });
    }
  };
  const ask = () => {
    tell({ kind: 'ask' });
    clearTimeout(patience);
    patience = setTimeout(() => {
      learn(false);
      takeOver();
    }, ANSWER_MS);
  };
  const hear = (message: Message) => {
    switch (message.kind) {
      case 'notice':
        ear.onNotice();
        return;
      case 'ask':
        if (stopLeading !== undefined) {
          tellState();
        }
        return;
      case 'stream':
        clearTimeout(patience);
        learn(message.live);
        if (!message.live && message.hidden) {
          takeOver();
        }
    }
  };
  const look = () => {
    if (stopLeading !== undefined) {
      tellState();
    } else if (!document.hidden) {
      ask();
    }
  };
  channel.onmessage = ({ data }) => hear(data as Message);
  document.addEventListener('visibilitychange', look);
  queue();
  look();
  return () => {
    stopped = true;
    document.removeEventListener('visibilitychange', look);
    clearTimeout(patience);
    waiting.abort();
    stopLeading?.();
    channel.close();
  };
}
