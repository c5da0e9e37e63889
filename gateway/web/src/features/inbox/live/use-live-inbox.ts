import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useMe } from '@/session/me-context';
import { useStanding } from '@/session/use-standing';
import { openNoticeStream } from '../api/stream-notices';
import { shareStream } from './share-stream';

/**
 * Keeps everything about the inbox fresh, and the plans it speaks of, while the session lasts; a tab nobody looks at
 * asks again only when somebody does. Answers whether notices arrive by themselves now.
 */
export function useLiveInbox(): boolean {
  const queries = useQueryClient();
  const { page } = useMe();
  const own = useStanding() === 'own';
  const [live, setLive] = useState(false);
  useEffect(() => {
    if (!own) {
      return;
    }
    const refresh = () => {
      const refetchType = document.hidden ? 'none' : 'active';
      void queries.invalidateQueries({ queryKey: ['inbox'], refetchType });
      void queries.invalidateQueries({ queryKey: ['plans'], refetchType });
    };
    const stop = shareStream(page, openNoticeStream, { onNotice: refresh, onLive: setLive });
    return () => {
      stop();
      setLive(false);
    };
  }, [queries, page, own]);
  return live;
}
