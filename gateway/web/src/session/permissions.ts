import type { Grants, Permission } from '@/config/feature';

/** The roles a person can have, by their names on the wire. */
export type Role =
  | 'member'
  | 'officer'
  | 'chair'
  | 'welfare-officer'
  | 'welfare-approver'
  | 'auditor'
  | 'federation-staff'
  | 'federation-admin'
  | 'federation-auditor';

export const SCHOOL_WRITERS: readonly Role[] = ['officer', 'chair'];
export const FEDERATION_WRITERS: readonly Role[] = ['federation-staff', 'federation-admin'];
export const FEDERATION_READERS: readonly Role[] = [...FEDERATION_WRITERS, 'federation-auditor'];
export const EVERYONE: readonly Role[] = [
  'member',
  ...SCHOOL_WRITERS,
  'welfare-officer',
  'welfare-approver',
  'auditor',
  ...FEDERATION_READERS,
];

/**
 * Whether somebody with these roles is offered the thing. This only decides what is offered; the services decide again
 * on every request, and what may be done with one particular thing comes with it as its `actions`.
 */
export function may(grants: Grants, roles: readonly string[], permission: Permission): boolean {
  const granted: readonly string[] = grants[permission] ?? [];
  return roles.some((role) => granted.includes(role));
}

/** Whether these roles are the federation's, not a school's. */
export function worksForFederation(roles: readonly string[]): boolean {
  return roles.some((role) => role.startsWith('federation-'));
}
