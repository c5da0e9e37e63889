import { useCallback, useState } from 'react';
import { readStored, writeStored } from './stored';

/**
 * A value somebody is typing, kept for this tab until it was sent: it survives an expired session, a reload and a
 * way out and back. `undefined` means that nothing is being typed.
 */
export function useDraft<Value>(key: string) {
  const storageKey = `draft:${key}`;
  const [held, setHeld] = useState({ storageKey, value: readStored<Value>(sessionStorage, storageKey) });
  if (held.storageKey !== storageKey) {
    setHeld({ storageKey, value: readStored<Value>(sessionStorage, storageKey) });
  }
  const setDraft = useCallback(
    (value: Value | undefined) => {
      writeStored(sessionStorage, storageKey, value);
      setHeld({ storageKey, value });
    },
    [storageKey],
  );
  return [held.value, setDraft] as const;
}
