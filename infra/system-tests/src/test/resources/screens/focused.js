// The name of what the keyboard is at, as long as that is in the content and can be told from its surroundings.
() => {
  const focused = document.activeElement;
  const { outlineStyle, boxShadow } = getComputedStyle(focused);
  const isSeen = focused.matches(':focus-visible') && (outlineStyle !== 'none' || boxShadow !== 'none');
  const isContent = focused.closest('main') !== null && focused.tagName !== 'MAIN';
  return isSeen && isContent ? (focused.getAttribute('aria-label') ?? focused.textContent).trim() : '';
}
