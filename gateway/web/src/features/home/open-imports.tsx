import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { importPath } from '@/features/imports/paths';
import { importsQuery } from '@/features/imports/api/list-imports';

/** Documents that were uploaded and not yet turned into a plan. */
export function OpenImports() {
  const { t } = useTranslation();
  const imports = useInfiniteQuery(importsQuery({ state: 'OPEN' }));
  const open = (imports.data?.pages ?? []).flatMap((it) => it.items);
  if (open.length === 0) {
    return null;
  }
  return (
    <ul className="uf-card uf-links">
      {open.map((it) => (
        <li key={it.id}>
          <Link to={importPath(it.id)}>{it.title ?? it.fileName}</Link>
          <span className="uf-quiet">{t('home.goOnCorrecting')}</span>
        </li>
      ))}
    </ul>
  );
}
