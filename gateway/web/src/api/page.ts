import { ApiProblem } from './problem';

export const SIGNED_IN_AS_OTHER = 'SIGNED_IN_AS_OTHER';

/** The header that says for whom this page believes to speak. */
const HEADER = 'X-Page';

/** The same where no header can be set: links, downloads, streams. */
const PARAMETER = 'page';

let page: string | undefined;
let given = false;

/** From now on this page speaks for the session the server named so. */
export function speakFor(named: string | undefined): void {
  page = named;
  given = false;
}

/** For which session this page speaks; undefined while nobody is known. */
export function spokenFor(): string | undefined {
  return page;
}

/** Somebody else is signed in now: this page asks for nothing any more, it only shows what it has. */
export function stopSpeaking(): void {
  given = true;
}

/** Refuses to ask in the name of somebody else, as the server would. */
export function mayStillSpeak(): void {
  if (given) {
    throw new ApiProblem({ code: SIGNED_IN_AS_OTHER, status: 409 });
  }
}

export function pageHeader(): Record<string, string> {
  return page === undefined ? {} : { [HEADER]: page };
}

/** An address that says for whom it is asked; for what the browser fetches by itself. */
export function withPage(address: string, named: string | undefined = page): string {
  return named === undefined ? address : `${address}${address.includes('?') ? '&' : '?'}${PARAMETER}=${encodeURIComponent(named)}`;
}
