export const schoolAccountsPath = (schoolId: string) => `/schools/${encodeURIComponent(schoolId)}/accounts`;
