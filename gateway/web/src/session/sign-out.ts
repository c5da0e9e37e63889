import { gatewayApi } from '@/api/client';
import { paths } from '@/config/paths';

/** Ends the session here, then lets the browser as a whole go on to end it at the identity provider. */
export async function signOut(): Promise<void> {
  const { data } = await gatewayApi.POST('/logout', { headers: { Accept: 'application/json' } });
  window.location.assign(data?.location ?? paths.home());
}
