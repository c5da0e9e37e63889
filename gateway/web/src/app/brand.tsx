import { useTranslation } from 'react-i18next';

/** The seal and the name of the product. */
export function Brand() {
  const { t } = useTranslation();
  return (
    <span className="uf-brand">
      <img src="/seal.svg" alt="" width={28} height={28} />
      <span>{t('shell.product')}</span>
    </span>
  );
}
