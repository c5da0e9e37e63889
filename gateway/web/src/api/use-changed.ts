import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Kind } from '@/config/feature';
import { useFeatures } from '@/config/features';

/** Says that something of a kind has changed: whatever any feature asked for that may be old by now is asked for again. */
export function useChanged(): (kind: Kind, refetchType?: 'active' | 'none') => Promise<unknown> {
  const queries = useQueryClient();
  const { staleAfter } = useFeatures();
  return useCallback(
    (kind, refetchType = 'active') =>
      Promise.all(staleAfter(kind).map((key) => queries.invalidateQueries({ queryKey: [key], refetchType }))),
    [queries, staleAfter],
  );
}
