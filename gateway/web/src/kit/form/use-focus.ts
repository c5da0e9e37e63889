import { useEffect, useState, type RefObject } from 'react';

const FIELDS = 'input:not([disabled], [type=hidden]), textarea:not([disabled]), button[aria-pressed]';

/** Begins in the first field. */
export function useFirstField(form: RefObject<HTMLElement | null>): void {
  useEffect(() => form.current?.querySelector<HTMLElement>(FIELDS)?.focus(), [form]);
}

/** Gives the focus back to where it was before, when nothing else has taken it at the end. */
export function useFocusBack(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () =>
      queueMicrotask(() => {
        if (document.activeElement === document.body && opener instanceof HTMLElement && opener.isConnected) {
          opener.focus();
        }
      }),
    [opener],
  );
}
