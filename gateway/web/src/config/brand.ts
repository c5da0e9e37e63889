import { useTranslation } from 'react-i18next';

/** What the federation calls the suite, in the reader's language. */
export function useProductName(): string {
  const { i18n } = useTranslation();
  return said(`meta[name="application-name"][lang="${i18n.language}"]`);
}

/** The federation's colour, dark enough to be read on white. */
export function primaryColor(): string {
  return said('meta[name="theme-color"]');
}

/** The page says it, so that nothing has to be asked before the first screen can be shown. */
function said(place: string): string {
  return document.head.querySelector<HTMLMetaElement>(place)?.content ?? '';
}
