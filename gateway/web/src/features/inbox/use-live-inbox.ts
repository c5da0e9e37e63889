import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { streamNotices } from './api/stream-notices';

/** Keeps everything about the inbox fresh, and the plans it speaks of, while the page is open. */
export function useLiveInbox(): void {
  const queries = useQueryClient();
  useEffect(
    () =>
      streamNotices(() => {
        void queries.invalidateQueries({ queryKey: ['inbox'] });
        void queries.invalidateQueries({ queryKey: ['plans'] });
      }),
    [queries],
  );
}
