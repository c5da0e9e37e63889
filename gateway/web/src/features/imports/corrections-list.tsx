import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/lib/format';
import type { Import } from './api/get-import';
import type { Corrections } from './use-corrections';

interface Props {
  made: Import['corrections'];
  editable: boolean;
  corrections: Corrections;
}

/** What people corrected, newest first; each step can be taken back. */
export function CorrectionsList({ made, editable, corrections }: Props) {
  const { t } = useTranslation();
  if (made.length === 0) {
    return <Empty description={t('imports.noCorrections')} />;
  }
  return (
    <ul className="uf-links">
      {[...made].reverse().map((it) => (
        <li key={it.id}>
          <span>
            {t(`imports.corrections.${it.correction.kind}`)}
            {it.before != null && it.before !== '' && <del className="uf-quiet">{it.before}</del>}
          </span>
          <span className="uf-quiet">
            {formatMoment(it.at)}
            {editable && (
              <Button size="small" type="link" onClick={() => corrections.takeBack(it.id)}>
                {t('imports.takeBack')}
              </Button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
