/** Every path of the application, in one place: patterns for the router, builders for links. */
export const patterns = {
  home: '/',
  imports: '/imports',
  import: '/imports/:importId',
  plans: '/plans',
  plan: '/plans/:planId',
  review: '/review',
  year: '/year',
  schools: '/schools',
  schoolsImport: '/schools/import',
  schoolAccounts: '/schools/:schoolId/accounts',
  accounts: '/accounts',
  deadlines: '/deadlines',
  themes: '/themes',
  inbox: '/inbox',
} as const;

type Query = Record<string, string | number | undefined>;

export const paths = {
  home: () => patterns.home,
  imports: () => patterns.imports,
  import: (importId: string) => `/imports/${encodeURIComponent(importId)}`,
  plans: (query: Query = {}) => withQuery(patterns.plans, query),
  plan: (planId: string) => `/plans/${encodeURIComponent(planId)}`,
  review: (query: Query = {}) => withQuery(patterns.review, query),
  year: (query: Query = {}) => withQuery(patterns.year, query),
  schools: () => patterns.schools,
  schoolsImport: () => patterns.schoolsImport,
  schoolAccounts: (schoolId: string) => `/schools/${encodeURIComponent(schoolId)}/accounts`,
  accounts: () => patterns.accounts,
  deadlines: () => patterns.deadlines,
  themes: () => patterns.themes,
  inbox: () => patterns.inbox,
};

/** Where the browser goes as a whole page, outside this application. */
export const gatewayPaths = {
  signIn: '/oauth2/authorization/keycloak',
  changeSignIn: (action: 'password' | 'second-factor') => `/oauth2/authorization/keycloak?action=${action}`,
};

function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}
