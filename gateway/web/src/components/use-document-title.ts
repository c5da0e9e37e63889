import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the browser's tab after what is shown in it; after the product alone where nothing else has a name. */
export function useDocumentTitle(title?: string): void {
  const { t } = useTranslation();
  const product = t('shell.product');
  useEffect(() => {
    document.title = title === undefined ? product : `${title} · ${product}`;
  }, [title, product]);
}
