/** What wants to know of notices. */
export interface Ear {
  /** Something new came, or may have come while nobody listened. */
  onNotice: () => void;
  /** Whether notices arrive by themselves now. */
  onLive: (live: boolean) => void;
}

const SECOND = 1_000;

/** Pauses before it is tried again, longer with every failure: a service that was killed is back within seconds. */
const PAUSES = [1, 2, 4, 6, 8, 8, 8, 8, 15, 30].map((it) => it * SECOND);

/** A stream that stood so long was a good one; what ends it is no failure in a row. */
const STOOD = 10 * SECOND;

/** The server ends every stream before; one that still seems to stand lost its other end. */
const LONGEST = 6 * 60 * SECOND;

/**
 * Keeps a stream open: whatever ends it, a refusal or a broken line, it is opened again after a pause, which differs a
 * little from browser to browser so that they do not all come back together. Answers how to stop.
 */
export function keepStream(open: () => EventSource, ear: Ear): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let openedAt: number | undefined;
  let failures = 0;
  let everOpen = false;

  const listen = () => {
    source = open();
    source.addEventListener('open', begin);
    source.addEventListener('notice', ear.onNotice);
    source.addEventListener('error', end);
  };
  const begin = () => {
    openedAt = Date.now();
    timer = setTimeout(end, LONGEST);
    ear.onLive(true);
    if (everOpen) {
      ear.onNotice();
    }
    everOpen = true;
  };
  const end = () => {
    leave();
    failures = openedAt !== undefined && Date.now() - openedAt >= STOOD ? 0 : failures;
    openedAt = undefined;
    ear.onLive(false);
    timer = setTimeout(listen, pauseAfter(failures));
    failures += 1;
  };
  const leave = () => {
    clearTimeout(timer);
    source?.close();
    source?.removeEventListener('open', begin);
    source?.removeEventListener('notice', ear.onNotice);
    source?.removeEventListener('error', end);
    source = undefined;
  };
  const tryAtOnce = () => {
    failures = 0;
    leave();
    listen();
  };
  window.addEventListener('online', tryAtOnce);
  listen();
  return () => {
    window.removeEventListener('online', tryAtOnce);
    leave();
  };
}

function pauseAfter(failures: number): number {
  const most = PAUSES[Math.min(failures, PAUSES.length - 1)] ?? SECOND;
  return most * (0.5 + Math.random() / 2);
}
