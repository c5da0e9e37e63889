const onApple = /Macintosh|iPhone|iPad/.test(navigator.userAgent);

/** What opens the search; on a Mac, Ctrl and K delete to the end of the line. */
export const SEARCH_KEY = onApple ? { shown: '⌘K', spoken: 'Meta+K' } : { shown: 'Ctrl K', spoken: 'Control+K' };

export function isSearchKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && !altKey && !shiftKey && (onApple ? metaKey && !ctrlKey : ctrlKey && !metaKey);
}
