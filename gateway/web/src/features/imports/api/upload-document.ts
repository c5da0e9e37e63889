import type { paths } from '@/api/generated/plan-service';
import { upload } from '@/api/upload';
import type { Import } from './get-import';

const PATH = '/api/plan/imports' satisfies keyof paths;

interface Input {
  file: File;
  key: string;
  onProgress: (share: number) => void;
}

/** Sends a document to be read. */
export function uploadDocument(input: Input) {
  return upload<Import>(PATH, input);
}
