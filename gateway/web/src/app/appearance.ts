import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from '@/lib/stored';

export type Appearance = 'light' | 'dark' | 'system';

const KEY = 'appearance';
const DARK = '(prefers-color-scheme: dark)';
const listeners = new Set<() => void>();

/** How the person wants the screens to look on this computer. */
export function useAppearance(): [Appearance, (appearance: Appearance) => void] {
  return [useSyncExternalStore(subscribe, chosen), choose];
}

/** Whether the screens are dark now. */
export function useDark(): boolean {
  return useSyncExternalStore(subscribe, isDark);
}

function chosen(): Appearance {
  return readStored<Appearance>(localStorage, KEY) ?? 'system';
}

function choose(appearance: Appearance): void {
  writeStored(localStorage, KEY, appearance);
  listeners.forEach((listener) => listener());
}

function isDark(): boolean {
  const appearance = chosen();
  return appearance === 'system' ? window.matchMedia(DARK).matches : appearance === 'dark';
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', changed);
  listeners.add(changed);
  return () => {
    query.removeEventListener('change', changed);
    listeners.delete(changed);
  };
}
