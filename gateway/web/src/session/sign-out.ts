import { dataOf, gatewayApi } from '@/api/client';
import { problemOf } from '@/api/problem';
import { HOME } from '@/config/paths';
import { tellOtherTabs } from './other-tabs';

/** Ends the session here and in all tabs, then lets the browser as a whole go on to end it at the identity provider. */
export async function signOut(): Promise<void> {
  const next = await endSession();
  tellOtherTabs(undefined);
  window.location.assign(next);
}

/** Where to go on; a session that ended by itself needs no end. Somebody else's is not ended from here. */
async function endSession(): Promise<string> {
  try {
    const { location } = await dataOf(gatewayApi.POST('/logout', { headers: { Accept: 'application/json' } }));
    return location;
  } catch (thrown) {
    if (problemOf(thrown).status === 401) {
      return HOME;
    }
    throw thrown;
  }
}
