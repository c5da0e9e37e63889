import { gatewayPaths } from '@/config/paths';
import { readStored, writeStored } from '@/lib/stored';

const RETURN_TO = 'return-to';

interface Return {
  path: string;
  /** Who looked at it, when somebody was known to. */
  person?: string | undefined;
}

/** Leaves for the sign-in page and remembers what was being looked at, and by whom. */
export function signIn(person?: string): void {
  leaveFor(gatewayPaths.signIn, person);
}

/** Leaves to change one's password or second factor at the identity provider, and comes back to the same place. */
export function changeSignIn(action: 'password' | 'second-factor', person: string): void {
  leaveFor(gatewayPaths.changeSignIn(action), person);
}

/** The place this person goes back to after signing in, once; nobody is led to what somebody else looked at. */
export function takeReturnPath(person: string): string | undefined {
  const left = readStored<Return>(sessionStorage, RETURN_TO);
  writeStored(sessionStorage, RETURN_TO, undefined);
  const path = left?.person === undefined || left.person === person ? left?.path : undefined;
  return path?.startsWith('/') === true && !path.startsWith('//') ? path : undefined;
}

function leaveFor(address: string, person: string | undefined): void {
  const left: Return = { path: window.location.pathname + window.location.search, person };
  writeStored(sessionStorage, RETURN_TO, left);
  window.location.assign(address);
}
