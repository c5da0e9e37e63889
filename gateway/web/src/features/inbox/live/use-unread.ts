import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useStanding } from '@/session/use-standing';
import { unreadCountQuery } from '../api/count-unread';

const EVERY = 60_000;

/** How much is unread; asked for every minute and on every return while notices do not arrive by themselves. */
export function useUnread(live: boolean): number | undefined {
  const queries = useQueryClient();
  const asks = useStanding() === 'own' && !live;
  const { data } = useQuery({
    ...unreadCountQuery,
    refetchInterval: asks ? EVERY : false,
    refetchOnWindowFocus: asks ? 'always' : true,
  });
  const unread = data?.count;
  const known = useRef(unread);
  useEffect(() => {
    if (asks && known.current !== undefined && known.current !== unread) {
      void queries.invalidateQueries({ queryKey: ['inbox', 'list'] });
    }
    known.current = unread;
  }, [queries, asks, unread]);
  return unread;
}
