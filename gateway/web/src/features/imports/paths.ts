export const importsPath = () => '/imports';

export const importPath = (importId: string) => `/imports/${encodeURIComponent(importId)}`;
