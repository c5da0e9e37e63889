import type { Permission } from '@/config/feature';
import { useOffered, useWorksForFederation } from '@/session/me-context';

interface Place {
  may?: Permission;
  of?: 'school' | 'federation';
}

/** Those that are for the person who is signed in. */
export function useHomePlaces<Of extends Place>(places: readonly Of[]): readonly Of[] {
  const isOffered = useOffered();
  const of = useWorksForFederation() ? 'federation' : 'school';
  return places.filter((it) => isOffered(it.may) && (it.of ?? of) === of);
}
