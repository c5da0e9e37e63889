import type { paths } from '@/api/generated/plan-service';
import { upload } from '@/api/upload';

const PATH = '/api/plan/schools/imports' satisfies keyof paths;

export type SchoolSheet = paths[typeof PATH]['post']['responses'][200]['content']['*/*'];

/** Where an empty list can be downloaded. */
export const SCHOOLS_TEMPLATE = '/api/plan/schools/imports/template.xlsx';

interface Input {
  file: File;
  key: string;
  onProgress: (share: number) => void;
}

/** Reads a list of schools from an .xlsx file; nothing is registered yet. */
export function previewSchools(input: Input) {
  return upload<SchoolSheet>(PATH, input);
}
