import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onDoubt } from '@/api/standing';
import { meQuery } from './get-me';
import { onOtherSession } from './other-tabs';

/**
 * Notices when the browser's session becomes another: at once from other tabs and from refusals of the server, and
 * whenever somebody comes back to this page.
 */
export function useSessionWatch(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const { queryKey } = meQuery;
    const look = () => void queries.refetchQueries({ queryKey, exact: true });
    const lookOnce = () => void queries.refetchQueries({ queryKey, exact: true }, { cancelRefetch: false });
    const lookWhenSeen = () => !document.hidden && lookOnce();
    const stops = [onDoubt(look), onOtherSession(look)];
    window.addEventListener('focus', lookOnce);
    window.addEventListener('pageshow', lookWhenSeen);
    document.addEventListener('visibilitychange', lookWhenSeen);
    return () => {
      stops.forEach((stop) => stop());
      window.removeEventListener('focus', lookOnce);
      window.removeEventListener('pageshow', lookWhenSeen);
      document.removeEventListener('visibilitychange', lookWhenSeen);
    };
  }, [queries]);
}
