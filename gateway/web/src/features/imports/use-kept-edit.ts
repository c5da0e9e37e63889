import { useCallback, useRef } from 'react';
import { useDraft } from '@/lib/use-draft';
import type { ImportEdit } from './api/correct-import';
import type { Import } from './api/get-import';

/** Corrections that did not arrive, with what somebody else corrected in the meantime. */
export interface KeptEdit {
  edit: ImportEdit;
  theirs: Import['corrections'];
}

/** Keeps what could not be saved, through a reload or a new sign-in; several steps become one. */
export function useKeptEdit(importId: string) {
  const [kept, setKept] = useDraft<KeptEdit>(`import:${importId}:kept`);
  const latest = useRef(kept);
  const keep = useCallback(
    (edit: ImportEdit, theirs: Import['corrections']) => {
      if (edit.undo !== undefined || edit.redo !== undefined) {
        return;
      }
      const before = latest.current;
      const corrections = [...(before?.edit.corrections ?? []), ...(edit.corrections ?? [])];
      latest.current = {
        edit: { ...before?.edit, ...edit, ...(corrections.length > 0 && { corrections }) },
        theirs: [...(before?.theirs ?? []), ...theirs],
      };
      setKept(latest.current);
    },
    [setKept],
  );
  const drop = useCallback(() => {
    latest.current = undefined;
    setKept(undefined);
  }, [setKept]);
  return { kept, keep, drop };
}
