import i18next from 'i18next';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Headers every request to the gateway carries; changing ones prove that they come from our own page. */
export function commonHeaders(method: string): Record<string, string> {
  const headers: Record<string, string> = { 'Accept-Language': i18next.language, 'X-Request-Id': crypto.randomUUID() };
  const token = csrfToken();
  if (!SAFE_METHODS.has(method.toUpperCase()) && token !== undefined) {
    headers['X-XSRF-TOKEN'] = token;
  }
  return headers;
}

/** The precondition of a change: the version it was based on. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}

/** Lets the server recognise a repeated attempt at the same thing. */
export function idempotencyKey(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}

function csrfToken(): string | undefined {
  const entry = document.cookie.split('; ').find((it) => it.startsWith('XSRF-TOKEN='));
  return entry === undefined ? undefined : decodeURIComponent(entry.slice('XSRF-TOKEN='.length));
}
