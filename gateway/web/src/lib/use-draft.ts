import { useCallback, useState } from 'react';
import { readDraft, writeDraft, type Keeping } from './drafts';

/**
 * A value somebody is typing, kept until it was sent. On this computer it survives an expired session, a reload, a
 * closed window and a way out and back; in memory only the way out and back. `undefined` means that nothing is being
 * typed.
 */
export function useDraft<Value>(key: string, keeping: Keeping = 'device') {
  const [held, setHeld] = useState({ key, value: readDraft<Value>(key, keeping) });
  if (held.key !== key) {
    setHeld({ key, value: readDraft<Value>(key, keeping) });
  }
  const setDraft = useCallback(
    (value: Value | undefined) => {
      writeDraft(key, value, keeping);
      setHeld({ key, value });
    },
    [key, keeping],
  );
  return [held.value, setDraft] as const;
}
