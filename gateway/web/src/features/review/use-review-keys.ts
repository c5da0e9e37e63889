import { useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';
import { useSingleKeys } from '@/lib/use-single-keys';

interface Keys {
  next: () => void;
  previous: () => void;
  mark: () => void;
  approve: () => void;
  return: () => void;
  help: () => void;
  /** While a dialog is open, keys belong to it. */
  busy: boolean;
}

/**
 * Moves through the queue, marks and decides by single keys: j and k, x, a and r; ? explains them. Where the person
 * switched them off, nothing happens.
 */
export function useReviewKeys(keys: Keys): void {
  const [on] = useSingleKeys();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!on || keys.busy || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    const { next: j, previous: k, mark: x, approve: a, return: r, help } = keys;
    const action = { j, k, x, a, r, '?': help, '？': help }[event.key];
    if (action) {
      event.preventDefault();
      flushSync(action); // the next key means what this one has done
    }
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

/** Where letters are written or choose something: fields, lists that open, menus, dialogs. */
const TYPING =
  'input:not([type="checkbox"]), textarea, select, [contenteditable], [role="combobox"], [role="listbox"], [role="menu"], [role="dialog"]';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(TYPING) !== null
  );
}
