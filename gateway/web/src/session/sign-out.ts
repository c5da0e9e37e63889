import { gatewayPaths } from '@/config/paths';
import { commonHeaders } from '@/api/headers';

/**
 * Ends the session here and at the identity provider. A real form is sent, because the browser as a whole has to
 * follow the redirects to the provider and back.
 */
export async function signOut(): Promise<void> {
  const answer = await fetch(gatewayPaths.signOut, { method: 'POST', headers: commonHeaders('POST'), redirect: 'manual' });
  const next = answer.headers.get('Location');
  window.location.assign(next ?? '/');
}
