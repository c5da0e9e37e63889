/** How this page stands to the session of the browser: it is its own, it ended, or it is somebody else's by now. */
export type Standing = 'own' | 'ended' | 'other';

let standing: Standing = 'own';
const listeners = new Set<() => void>();
const doubters = new Set<() => void>();

export function standingNow(): Standing {
  return standing;
}

export function stand(next: Standing): void {
  standing = next;
  listeners.forEach((listener) => listener());
}

/** Calls the listener whenever it is said how the page stands, even if that is nothing new. */
export function onStanding(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The server says that somebody else is signed in: whoever knows how to find out asks who it is. */
export function doubt(): void {
  doubters.forEach((listener) => listener());
}

/** Calls the listener whenever it has to be found out who is signed in; answers how to stop listening. */
export function onDoubt(listener: () => void): () => void {
  doubters.add(listener);
  return () => doubters.delete(listener);
}
