import { withPage } from '@/api/page';
import { useMe } from './me-context';

/** Makes the address of a download say for whom this page asks. */
export function usePageAddress(): (address: string) => string {
  const { page } = useMe();
  return (address) => withPage(address, page);
}
