/** Where a menu of the header belongs: what hangs on something that stays while the page scrolls has to stay too. */
export function inHeader(opener: HTMLElement): HTMLElement {
  return opener.closest('header') ?? document.body;
}
