import { useEffect, useEffectEvent } from 'react';

interface Keys {
  next: () => void;
  previous: () => void;
  approve: () => void;
  return: () => void;
  /** While a dialog is open, keys belong to it. */
  busy: boolean;
}

/** Moves through the queue and decides by single keys: j and k, a and r. */
export function useReviewKeys(keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (keys.busy || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    const action = { j: keys.next, k: keys.previous, a: keys.approve, r: keys.return }[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null;
}
