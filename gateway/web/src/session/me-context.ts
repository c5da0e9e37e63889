import { createContext, useContext } from 'react';
import type { Me } from './get-me';
import { may, worksForFederation, type Permission } from './permissions';

export const MeContext = createContext<Me | null>(null);

/** The person who is signed in; only for screens shown to somebody who is. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === null) {
    throw new Error('This screen needs somebody who is signed in');
  }
  return me;
}

/** Whether the person who is signed in is offered the thing. */
export function useMay(permission: Permission): boolean {
  return may(useMe().roles, permission);
}

/** Whether the person works for the federation, not for one school. */
export function useWorksForFederation(): boolean {
  return worksForFederation(useMe().roles);
}
