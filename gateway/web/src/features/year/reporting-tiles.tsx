import { useTranslation } from 'react-i18next';
import { Tile } from '@/components/tile';
import { formatDay, formatShare } from '@/lib/format';
import type { Figures } from './api/get-figures';
import { yearPath } from './paths';

interface Props {
  reporting: Figures['reporting'];
  year: number;
}

/** How far reporting got: rate, on time, late, missing; the missing lead to their list. */
export function ReportingTiles({ reporting, year }: Props) {
  const { t } = useTranslation();
  const { expected, submitted, onTime, late, missing, approved, due } = reporting;
  return (
    <ul className="uf-tiles">
      <Tile
        label={t('year.rate')}
        value={expected === 0 ? '–' : formatShare(submitted / expected)}
        detail={t('year.ofExpected', { submitted, expected })}
      />
      {onTime != null && (
        <Tile label={t('year.onTime')} value={onTime} detail={due != null && t('year.dueOn', { day: formatDay(due) })} />
      )}
      {late != null && <Tile label={t('year.late')} value={late} tone={late > 0 ? 'warning' : undefined} />}
      <Tile
        label={t('year.missing')}
        value={missing}
        tone={missing > 0 ? 'danger' : undefined}
        to={missing > 0 ? yearPath({ year, view: 'lacks', lack: 'NO_PLAN' }) : undefined}
      />
      <Tile label={t('year.approved')} value={approved} tone="success" />
    </ul>
  );
}
