import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { Tile } from '@/components/tile';
import { formatCount } from '@/lib/format';
import type { Choices } from '../api/get-choices';
import { comparisonQuery } from '../api/get-comparison';
import { PlannedYearSelect } from '../filter-bar';
import type { WideFilters } from '../year-filters';
import { ComparedFigures } from './compared-figures';
import { ComparedSchools } from './compared-schools';

interface Props {
  choices: Choices;
  filters: WideFilters;
  with: number;
  change: string | undefined;
  onWith: (year: number) => void;
  onChange: (change: string | undefined) => void;
}

/** This year against another: schools that came and went, months, themes, school by school. */
export default function YearComparison({ choices, filters, with: other, change, onWith, onChange }: Props) {
  const { t } = useTranslation();
  const pair = { ...filters, with: other };
  const comparison = useQuery(comparisonQuery(pair));
  return (
    <>
      <div className="uf-filters">
        <PlannedYearSelect choices={choices} value={other} label={t('compare.with')} onChange={onWith} />
      </div>
      <Loaded query={comparison}>
        {({ schools, items, months, themes }) => (
          <>
            <ul className="uf-tiles">
              <Tile label={t('compare.STAYED')} value={schools.stayed} />
              <Tile label={t('compare.APPEARED')} value={schools.appeared} detail={t('compare.appearedDetail', { year: other })} />
              <Tile
                label={t('compare.DISAPPEARED')}
                value={schools.disappeared}
                detail={t('compare.disappearedDetail', { year: filters.year })}
              />
              <Tile
                label={t('year.items')}
                value={items.year}
                detail={t('compare.itemsDetail', { year: other, items: formatCount(items.with) })}
              />
            </ul>
            <ComparedFigures kind="months" pair={pair} figures={months.map((it) => ({ ...it, key: String(it.month) }))} />
            <ComparedFigures kind="themes" pair={pair} figures={themes.map((it) => ({ ...it, key: it.code }))} />
            <ComparedSchools pair={pair} counts={schools} change={change} onChange={onChange} />
          </>
        )}
      </Loaded>
    </>
  );
}
