import { useEffect } from 'react';
import { useProductName } from '@/config/brand';

/** Names the browser's tab after what is shown in it; after the product alone where nothing else has a name. */
export function useDocumentTitle(title?: string): void {
  const product = useProductName();
  useEffect(() => {
    document.title = title === undefined ? product : `${title} · ${product}`;
  }, [title, product]);
}
