import { useEffect } from 'react';

/** Lets Ctrl+Z (⌘Z) take back the last step and Ctrl+Y make it again, except where somebody types: there it is the text's. */
export function useUndoKey(undo: (() => void) | undefined, redo: (() => void) | undefined) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input:not([type=checkbox]), textarea, [contenteditable]') !== null;
      const step = stepOf(event, undo, redo);
      if (step && !typing) {
        event.preventDefault();
        step();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, redo]);
}

function stepOf(event: KeyboardEvent, undo: (() => void) | undefined, redo: (() => void) | undefined) {
  const key = event.key.toLowerCase();
  if (!event.ctrlKey && !event.metaKey) {
    return undefined;
  }
  if (key === 'y' || (key === 'z' && event.shiftKey)) {
    return redo;
  }
  return key === 'z' ? undo : undefined;
}
