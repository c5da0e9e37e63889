import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** Puts the keyboard and the screen reader at the beginning of the content whenever another screen is shown. */
export function useFocusOnMove(content: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) {
      return;
    }
    shown.current = pathname;
    const inside = content.current?.contains(document.activeElement) === true && document.activeElement !== content.current;
    if (!inside) {
      content.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }, [pathname, content]);
}
