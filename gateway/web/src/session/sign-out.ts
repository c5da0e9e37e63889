import { commonHeaders } from '@/api/headers';
import { gatewayPaths } from '@/config/paths';

/** Ends the session here, then lets the browser as a whole go on to end it at the identity provider. */
export async function signOut(): Promise<void> {
  const answer = await fetch(gatewayPaths.signOut, {
    method: 'POST',
    headers: { ...commonHeaders('POST'), Accept: 'application/json' },
  });
  const { location } = (answer.ok ? await answer.json() : { location: '/' }) as { location: string };
  window.location.assign(location);
}
