import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart } from '@/components/chart';
import { useThemeName } from '@/components/use-theme-name';
import { DataTable } from '@/kit/list/data-table';
import { formatCount, formatMonth } from '@/lib/format';
import type { Comparison, YearPair } from '../api/get-comparison';
import { columns, rows } from '../charts/bars';
import { Difference } from './difference';

type Pair = Comparison['months'][number]['items'];

interface Figure {
  key: string;
  items: Pair;
  schools: Pair;
}

interface Props {
  kind: 'months' | 'themes';
  pair: YearPair;
  figures: readonly Figure[];
}

const MONTHS_HEIGHT = 340;
const LINE = 34;

/** One figure of both years beside each other, as a picture and as a table. */
export function ComparedFigures({ kind, pair, figures }: Props) {
  const { t } = useTranslation();
  const themeName = useThemeName();
  const byMonth = kind === 'months';
  const [year, other] = [pair.year, pair.with].map((it) => t('common.yearOf', { year: it })) as [string, string];
  const option = useMemo(() => {
    const nameOf = (key: string) => (byMonth ? formatMonth(Number(key), 'short') : themeName(key));
    const drawn = byMonth ? figures.filter((it) => Number(it.key) <= 12) : figures;
    return (byMonth ? columns : rows)(
      drawn.map((it) => nameOf(it.key)),
      [
        { name: year, values: drawn.map((it) => it.items.year) },
        { name: other, values: drawn.map((it) => it.items.with) },
      ],
    );
  }, [byMonth, figures, year, other, themeName]);
  const name = (key: string) => {
    if (!byMonth) {
      return themeName(key);
    }
    return Number(key) > 12 ? t('plans.undated') : formatMonth(Number(key));
  };
  const title = t(byMonth ? 'compare.months' : 'compare.themes');
  return (
    <section className="uf-figure" aria-label={title}>
      <h2>{title}</h2>
      <Chart label={title} height={byMonth ? MONTHS_HEIGHT : figures.length * LINE + 60} option={option} />
      <DataTable
        figures
        rows={figures}
        rowKey={(it) => it.key}
        columns={[
          { key: 'name', title: t(byMonth ? 'common.month' : 'common.theme'), show: ({ key }) => name(key) },
          { key: 'year', title: year, align: 'right', show: ({ items }) => formatCount(items.year) },
          { key: 'with', title: other, align: 'right', show: ({ items }) => formatCount(items.with) },
          {
            key: 'difference',
            title: t('compare.difference'),
            align: 'right',
            sort: (a, b) => a.items.year - a.items.with - (b.items.year - b.items.with),
            show: ({ items }) => <Difference pair={items} />,
          },
          {
            key: 'schools',
            title: t('year.schools'),
            align: 'right',
            show: ({ schools }) => `${formatCount(schools.year)} / ${formatCount(schools.with)}`,
          },
        ]}
      />
    </section>
  );
}
