import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { problemOf, type ApiProblem } from '@/api/problem';
import { correctImport, type Correction, type ImportEdit } from './api/correct-import';
import { importQuery, type Import } from './api/get-import';
import { useKeptEdit } from './use-kept-edit';

/**
 * Corrects one reading, one step after the other: each step is based on the version the step before it left, so
 * that quick clicks never stand in each other's way. A step that did not arrive is kept, to be sent again.
 */
export function useCorrections(id: string) {
  const queries = useQueryClient();
  const { queryKey } = importQuery(id);
  const { kept, keep, drop } = useKeptEdit(id);
  const correcting = useMutation<Import, ApiProblem, ImportEdit>({
    scope: { id: `import-${id}` },
    mutationFn: async (edit) => {
      const version = queries.getQueryData(queryKey)?.version ?? 0;
      try {
        return await correctImport({ id, version, edit }, crypto.randomUUID());
      } catch (thrown) {
        throw problemOf(thrown);
      }
    },
    onSuccess: (corrected) => queries.setQueryData(queryKey, corrected),
    onError: (problem, edit) => {
      const before = queries.getQueryData(queryKey);
      const theirs = problem.code === 'CHANGED_MEANWHILE' ? (problem.current as Import | undefined) : undefined;
      keep(edit, theirs && before ? newIn(theirs, before) : []);
      if (theirs) {
        queries.setQueryData(queryKey, theirs);
      }
    },
  });
  const { mutate, reset } = correcting;
  const correct = useCallback((...corrections: Correction[]) => mutate({ corrections }), [mutate]);
  return {
    problem: correcting.error,
    pending: correcting.isPending,
    forget: reset,
    edit: mutate,
    correct,
    takeBack: (correctionId: string) => mutate({ undo: [correctionId] }),
    makeAgain: (correctionId: string) => mutate({ redo: [correctionId] }),
    kept,
    sendKept: () => {
      if (kept) {
        drop();
        mutate(kept.edit);
      }
    },
    dropKept: () => {
      drop();
      reset();
    },
  };
}

/** What somebody else corrected since. */
function newIn(theirs: Import, before: Import): Import['corrections'] {
  const known = new Set(before.corrections.map((it) => it.id));
  return theirs.corrections.filter((it) => !known.has(it.id));
}

export type Corrections = ReturnType<typeof useCorrections>;
