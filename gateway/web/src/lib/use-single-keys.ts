import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from './stored';

const KEY = 'single-keys';
const listeners = new Set<() => void>();

/** Whether single letters do something on this computer; who speaks to it or rests a hand on the keys may not want that. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  return [useSyncExternalStore(subscribe, areOn), choose];
}

function areOn(): boolean {
  return readStored<boolean>(localStorage, KEY) !== false;
}

function choose(on: boolean): void {
  writeStored(localStorage, KEY, on ? undefined : false);
  listeners.forEach((listener) => listener());
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
