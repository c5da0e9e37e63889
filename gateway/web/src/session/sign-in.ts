import { gatewayPaths } from '@/config/paths';
import { readStored, writeStored } from '@/lib/stored';

const RETURN_TO = 'return-to';

/** Leaves for the sign-in page and remembers what the person was looking at. */
export function signIn(): void {
  writeStored(sessionStorage, RETURN_TO, window.location.pathname + window.location.search);
  window.location.assign(gatewayPaths.signIn);
}

/** The place to go back to after signing in, once. */
export function takeReturnPath(): string | undefined {
  const path = readStored<string>(sessionStorage, RETURN_TO);
  writeStored(sessionStorage, RETURN_TO, undefined);
  return path?.startsWith('/') === true && !path.startsWith('//') ? path : undefined;
}
