import { createContext, useContext } from 'react';
import type { Permission } from '@/config/feature';
import { useFeatures } from '@/config/features';
import type { Me } from './get-me';
import { may, worksForFederation } from './permissions';

export const MeContext = createContext<Me | null>(null);

/** The person who is signed in; only for screens shown to somebody who is. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === null) {
    throw new Error('This screen needs somebody who is signed in');
  }
  return me;
}

/** Tells what the person who is signed in is offered; what asks for no permission is offered to everybody. */
export function useOffered(): (permission: Permission | undefined) => boolean {
  const { roles } = useMe();
  const { grants } = useFeatures();
  return (permission) => permission === undefined || may(grants, roles, permission);
}

/** Whether the person who is signed in is offered the thing. */
export function useMay(permission: Permission | undefined): boolean {
  return useOffered()(permission);
}

/** Whether the person works for the federation, not for one school. */
export function useWorksForFederation(): boolean {
  return worksForFederation(useMe().roles);
}
