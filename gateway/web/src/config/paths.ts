/** Where one begins; every other address of a screen is its feature's. */
export const HOME = '/';

/** Where the browser goes as a whole page, outside this application. */
export const gatewayPaths = {
  signIn: '/oauth2/authorization/keycloak',
  changeSignIn: (action: 'password' | 'second-factor') => `/oauth2/authorization/keycloak?action=${action}`,
};

export type Query = Record<string, string | number | undefined>;

/** A path with what is given of a query. */
export function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}
