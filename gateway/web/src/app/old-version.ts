import { readStored, writeStored } from '@/lib/stored';

const RELOADED_AT = 'reloaded-at';

/** Within this time a second reload would only go round in circles. */
const AGAIN_MS = 60_000;

const failures = new WeakSet();

/** A part of the client that could not be fetched: after a deployment the old parts are gone. */
export function isMissingPart(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && failures.has(thrown);
}

/** Whether this page was just loaded anew because a part of the client was gone; tells it once. */
export function takeReloaded(): boolean {
  const reloaded = readStored<{ told: boolean; at: number }>(sessionStorage, RELOADED_AT);
  if (reloaded === undefined || reloaded.told) {
    return false;
  }
  writeStored(sessionStorage, RELOADED_AT, { ...reloaded, told: true });
  return true;
}

/**
 * Loads the page anew, once, when a part of it is gone and the server is there to give the present one. What was typed
 * stays on the device. Answers how to stop.
 */
export function watchForOldVersion(reload: () => void = () => window.location.reload()): () => void {
  const onMissing = (event: Event) => {
    const { payload } = event as Event & { payload?: unknown };
    if (typeof payload === 'object' && payload !== null) {
      failures.add(payload);
    }
    void reloadOnce(reload);
  };
  window.addEventListener('vite:preloadError', onMissing);
  return () => window.removeEventListener('vite:preloadError', onMissing);
}

async function reloadOnce(reload: () => void): Promise<void> {
  const last = readStored<{ at: number }>(sessionStorage, RELOADED_AT)?.at ?? -Infinity;
  if (Date.now() - last >= AGAIN_MS && (await serverIsThere())) {
    writeStored(sessionStorage, RELOADED_AT, { told: false, at: Date.now() });
    reload();
  }
}

/** A page that cannot be loaded now is better kept as it is. */
async function serverIsThere(): Promise<boolean> {
  try {
    return (await fetch('/', { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
