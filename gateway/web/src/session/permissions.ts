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

const SCHOOL_WRITERS: readonly Role[] = ['officer', 'chair'];
const FEDERATION_WRITERS: readonly Role[] = ['federation-staff', 'federation-admin'];
const FEDERATION_READERS: readonly Role[] = [...FEDERATION_WRITERS, 'federation-auditor'];
const EVERYONE: readonly Role[] = ['member', ...SCHOOL_WRITERS, 'welfare-officer', 'welfare-approver', 'auditor', ...FEDERATION_READERS];

/**
 * Who sees what. This only decides what is offered; the services decide again on every request, and what may be
 * done with one particular thing comes with it as its `actions`.
 */
const GRANTED = {
  'plans.read': EVERYONE,
  'plans.write': SCHOOL_WRITERS,
  'imports.use': SCHOOL_WRITERS,
  'review.use': FEDERATION_WRITERS,
  'year.read': FEDERATION_READERS,
  'reminders.send': FEDERATION_WRITERS,
  'schools.read': FEDERATION_READERS,
  'schools.write': ['federation-admin'],
  'accounts.own': ['chair'],
  'accounts.any': ['federation-admin'],
  'deadlines.read': FEDERATION_READERS,
  'deadlines.write': FEDERATION_WRITERS,
  'themes.read': FEDERATION_READERS,
  'themes.write': FEDERATION_WRITERS,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof GRANTED;

/** Whether somebody with these roles is offered the thing. */
export function may(roles: readonly string[], permission: Permission): boolean {
  const granted: readonly string[] = GRANTED[permission];
  return roles.some((role) => granted.includes(role));
}

/** Whether these roles are the federation's, not a school's. */
export function worksForFederation(roles: readonly string[]): boolean {
  return roles.some((role) => role.startsWith('federation-'));
}
