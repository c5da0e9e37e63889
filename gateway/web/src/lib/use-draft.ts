import { useCallback, useState } from 'react';
import { readDraft, writeDraft } from './drafts';

/**
 * A value somebody is typing, kept on this computer until it was sent: it survives an expired session, a reload, a
 * closed window and a way out and back. `undefined` means that nothing is being typed.
 */
export function useDraft<Value>(key: string) {
  const [held, setHeld] = useState({ key, value: readDraft<Value>(key) });
  if (held.key !== key) {
    setHeld({ key, value: readDraft<Value>(key) });
  }
  const setDraft = useCallback(
    (value: Value | undefined) => {
      writeDraft(key, value);
      setHeld({ key, value });
    },
    [key],
  );
  return [held.value, setDraft] as const;
}
