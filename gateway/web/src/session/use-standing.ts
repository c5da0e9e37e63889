import { useSyncExternalStore } from 'react';
import { onStanding, standingNow, type Standing } from '@/api/standing';

/** How this page stands to the session of the browser. */
export function useStanding(): Standing {
  return useSyncExternalStore(onStanding, standingNow);
}
