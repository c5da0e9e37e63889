import { useSyncExternalStore } from 'react';

let printing = false;

/** Whether the page is being laid out for paper, where nothing scrolls and so everything has to be there. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing);
}

function subscribe(changed: () => void): () => void {
  const tell = (event: Event) => {
    printing = event.type === 'beforeprint';
    changed();
  };
  window.addEventListener('beforeprint', tell);
  window.addEventListener('afterprint', tell);
  return () => {
    window.removeEventListener('beforeprint', tell);
    window.removeEventListener('afterprint', tell);
  };
}
