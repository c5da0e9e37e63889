import { useEffect } from 'react';

/** Lets Ctrl+Z (⌘Z) take back the last step, except where somebody is typing: there it belongs to the text. */
export function useUndoKey(undo: (() => void) | undefined) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wanted = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      const typing = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]') !== null;
      if (wanted && !typing && undo) {
        event.preventDefault();
        undo();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo]);
}
