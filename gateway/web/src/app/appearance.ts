import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from '@/lib/stored';
import { useMedia } from '@/lib/use-media';

export type Appearance = 'light' | 'dark' | 'system';

const KEY = 'appearance';
const listeners = new Set<() => void>();

/** How the person wants the screens to look on this computer. */
export function useAppearance(): [Appearance, (appearance: Appearance) => void] {
  return [useSyncExternalStore(subscribe, chosen), choose];
}

/** Whether the screens are dark now. */
export function useDark(): boolean {
  const [appearance] = useAppearance();
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  return appearance === 'system' ? systemIsDark : appearance === 'dark';
}

function chosen(): Appearance {
  return readStored<Appearance>(localStorage, KEY) ?? 'system';
}

function choose(appearance: Appearance): void {
  writeStored(localStorage, KEY, appearance);
  listeners.forEach((listener) => listener());
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
