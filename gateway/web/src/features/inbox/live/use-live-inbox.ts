import { useEffect, useState } from 'react';
import { useChanged } from '@/api/use-changed';
import { useMe } from '@/session/me-context';
import { useStanding } from '@/session/use-standing';
import { openNoticeStream } from '../api/stream-notices';
import { shareStream } from './share-stream';

/**
 * Keeps fresh what notices may speak of while the session lasts; a tab nobody looks at asks again only when somebody
 * does. Answers whether notices arrive by themselves now.
 */
export function useLiveInbox(): boolean {
  const changed = useChanged();
  const { page } = useMe();
  const own = useStanding() === 'own';
  const [live, setLive] = useState(false);
  useEffect(() => {
    if (!own) {
      return;
    }
    const refresh = () => {
      void changed('NOTICE', document.hidden ? 'none' : 'active');
    };
    const stop = shareStream(page, openNoticeStream, { onNotice: refresh, onLive: setLive });
    return () => {
      stop();
      setLive(false);
    };
  }, [changed, page, own]);
  return live;
}
