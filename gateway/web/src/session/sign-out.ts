import { gatewayApi } from '@/api/client';
import { paths } from '@/config/paths';
import { tellOtherTabs } from './other-tabs';

/** Ends the session here and in all tabs, then lets the browser as a whole go on to end it at the identity provider. */
export async function signOut(): Promise<void> {
  const { data } = await gatewayApi.POST('/logout', { headers: { Accept: 'application/json' } });
  tellOtherTabs(undefined);
  window.location.assign(data?.location ?? paths.home());
}
