export const schoolsPath = () => '/schools';

export const schoolsImportPath = () => '/schools/import';
