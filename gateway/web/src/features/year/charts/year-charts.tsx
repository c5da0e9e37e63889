import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Chart } from '@/components/chart';
import { ItemTotals } from '@/components/item-totals';
import { useThemeName } from '@/components/use-theme-name';
import { DataTable, type Column } from '@/kit/list/data-table';
import { formatCount, formatMonth } from '@/lib/format';
import type { Figures, MonthLoad, ThemeLoad } from '../api/get-figures';
import { yearPath } from '../paths';
import type { WideFilters } from '../year-filters';
import { columns as upright, rows as lying } from './bars';

interface Props {
  figures: Figures;
  filters: WideFilters;
}

const MONTHS_HEIGHT = 340;
const LINE = 30;

/** How the year's load lies over the months, and how far each theme is spread: a picture, and its figures beside it. */
export default function YearCharts({ figures, filters }: Props) {
  return (
    <>
      <Months months={figures.months} items={figures.items} />
      <Themes themes={figures.themes} reporting={figures.reporting} filters={filters} />
    </>
  );
}

function Months({ months, items }: { months: readonly MonthLoad[]; items: number }) {
  const { t } = useTranslation();
  const dated = useMemo(() => months.filter((it) => it.month <= 12), [months]);
  const option = useMemo(
    () =>
      upright(
        dated.map((it) => formatMonth(it.month, 'short')),
        [
          { name: t('year.itemsByMonth'), values: dated.map((it) => it.items) },
          { name: t('year.schools'), values: dated.map((it) => it.schools) },
        ],
      ),
    [dated, t],
  );
  const columns: Column<MonthLoad>[] = [
    { key: 'month', title: t('common.month'), show: ({ month }) => (month > 12 ? t('plans.undated') : formatMonth(month)) },
    {
      key: 'items',
      title: t('year.itemsByMonth'),
      align: 'right',
      show: (it) => formatCount(it.items),
      sort: (a, b) => a.items - b.items,
    },
    {
      key: 'schools',
      title: t('year.schools'),
      align: 'right',
      show: (it) => formatCount(it.schools),
      sort: (a, b) => a.schools - b.schools,
    },
  ];
  return (
    <section className="uf-figure" aria-label={t('year.monthLoad')}>
      <h2>{t('year.monthLoad')}</h2>
      <ItemTotals items={items} byMonth={months.reduce((sum, it) => sum + it.items, 0)} />
      <Chart label={t('year.monthLoadChart')} height={MONTHS_HEIGHT} option={option} />
      <DataTable figures rows={months} rowKey={(it) => String(it.month)} columns={columns} />
    </section>
  );
}

interface ThemesProps {
  themes: readonly ThemeLoad[];
  reporting: Figures['reporting'];
  filters: WideFilters;
}

function Themes({ themes, reporting: { expected, approved }, filters }: ThemesProps) {
  const { t } = useTranslation();
  const nameOf = useThemeName();
  const option = useMemo(
    () =>
      lying(
        themes.map((it) => nameOf(it.code)),
        [
          { name: t('year.schoolsWith'), values: themes.map((it) => it.schools), stack: 'schools' },
          { name: t('year.schoolsWithout'), values: themes.map((it) => it.missing), stack: 'schools' },
        ],
      ),
    [themes, nameOf, t],
  );
  const { year, region } = filters;
  const columns: Column<ThemeLoad>[] = [
    {
      key: 'theme',
      title: t('common.theme'),
      show: ({ code }) => <Link to={yearPath({ year, region, theme: code })}>{nameOf(code)}</Link>,
    },
    { key: 'items', title: t('year.items'), align: 'right', show: (it) => formatCount(it.items), sort: (a, b) => a.items - b.items },
    {
      key: 'with',
      title: t('year.schoolsWith'),
      align: 'right',
      show: (it) => formatCount(it.schools),
      sort: (a, b) => a.schools - b.schools,
    },
    {
      key: 'without',
      title: t('year.schoolsWithout'),
      align: 'right',
      sort: (a, b) => a.missing - b.missing,
      show: ({ code, missing }) =>
        missing === 0 ? 0 : (
          <Link to={yearPath({ year, region, view: 'lacks', lack: `THEME_MISSING~${code}` })}>{formatCount(missing)}</Link>
        ),
    },
  ];
  return (
    <section className="uf-figure" aria-label={t('year.themeSpread')}>
      <h2>{t('year.themeSpread')}</h2>
      <p className="uf-quiet" role="note">
        {t('year.judged', { approved, others: expected - approved })}
      </p>
      <Chart
        label={t('year.themeSpreadChart', { count: approved })}
        height={themes.length * LINE + 60}
        option={option}
      />
      <DataTable figures rows={themes} rowKey={(it) => it.code} columns={columns} />
    </section>
  );
}
