type Listener = () => void;

const listeners = new Set<Listener>();

/** Tells the application that the server no longer knows who we are. */
export function announceSessionEnd(): void {
  listeners.forEach((listener) => listener());
}

/** Calls the listener whenever the session ended; answers how to stop listening. */
export function onSessionEnd(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
