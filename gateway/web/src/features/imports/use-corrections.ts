import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { problemOf, type ApiProblem } from '@/api/problem';
import { correctImport, type Correction, type ImportEdit } from './api/correct-import';
import { importQuery, type Import } from './api/get-import';

/**
 * Corrects one reading, one step after the other: each step is based on the version the step before it left, so
 * that quick clicks never stand in each other's way.
 */
export function useCorrections(id: string) {
  const queries = useQueryClient();
  const { queryKey } = importQuery(id);
  const correcting = useMutation<Import, ApiProblem, ImportEdit>({
    scope: { id: `import-${id}` },
    mutationFn: async (edit) => {
      const version = queries.getQueryData(queryKey)?.version ?? 0;
      try {
        return await correctImport({ id, version, edit });
      } catch (thrown) {
        throw problemOf(thrown);
      }
    },
    onSuccess: (corrected) => queries.setQueryData(queryKey, corrected),
    onError: (problem) =>
      problem.code === 'CHANGED_MEANWHILE' ? queries.invalidateQueries({ queryKey }) : undefined,
  });
  const { mutate } = correcting;
  const correct = useCallback((...corrections: Correction[]) => mutate({ corrections }), [mutate]);
  return {
    problem: correcting.error,
    pending: correcting.isPending,
    forget: correcting.reset,
    edit: mutate,
    correct,
    takeBack: (correctionId: string) => mutate({ undo: [correctionId] }),
  };
}

export type Corrections = ReturnType<typeof useCorrections>;
