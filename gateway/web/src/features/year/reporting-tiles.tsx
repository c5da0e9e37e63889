import { useTranslation } from 'react-i18next';
import { Tile } from '@/components/tile';
import { formatShare } from '@/lib/format';
import type { Rollup } from './api/get-rollup';

/** How far reporting got: rate, on time, late, missing. */
export function ReportingTiles({ reporting }: { reporting: Rollup['reporting'] }) {
  const { t } = useTranslation();
  const { expected, submitted, onTime, late, missing, approved } = reporting;
  return (
    <ul className="uf-tiles">
      <Tile
        label={t('year.rate')}
        value={expected === 0 ? '–' : formatShare(submitted / expected)}
        detail={t('year.ofExpected', { submitted, expected })}
      />
      {onTime != null && <Tile label={t('year.onTime')} value={onTime} />}
      {late != null && <Tile label={t('year.late')} value={late} tone={late > 0 ? 'warning' : undefined} />}
      <Tile label={t('year.missing')} value={missing} tone={missing > 0 ? 'danger' : undefined} />
      <Tile label={t('year.approved')} value={approved} tone="success" />
    </ul>
  );
}
