import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Tabs } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { Page } from '@/components/page';
import { PageSkeleton } from '@/components/page-skeleton';
import { Term } from '@/components/term';
import { ExportButton } from '@/kit/list/export-button';
import { choicesQuery, type Choices } from './api/get-choices';
import { exportYearUrl } from './api/export-year';
import { figuresQuery } from './api/get-figures';
import { YearFilterBar } from './filter-bar';
import { SchoolMatrix } from './matrix/school-matrix';
import { ReportingTiles } from './reporting-tiles';
import { otherView, useYearAddress } from './year-filters';
import './lack-head.css';
import './year.css';

// The grid comes first; what lies behind the other tabs is fetched by those who open them.
const YearCharts = lazy(() => import('./charts/year-charts'));
const YearLacks = lazy(() => import('./lacks/year-lacks'));
const YearComparison = lazy(() => import('./compare/year-comparison'));
const CellDrawer = lazy(() => import('./cell-drawer'));

/** The federation's year: who reported, who does what when, who lacks what, and how it was another year. */
export default function YearPage() {
  const { t } = useTranslation();
  const { values: address } = useYearAddress();
  const choices = useQuery(choicesQuery);
  return choices.data === undefined ? (
    <Page title={address.year === undefined ? undefined : t('year.title', { year: address.year })}>
      <Loaded query={choices}>{() => null}</Loaded>
    </Page>
  ) : (
    <Year choices={choices.data} />
  );
}

function Year({ choices }: { choices: Choices }) {
  const { t } = useTranslation();
  const search = useYearAddress();
  const { values: address, set } = search;
  const { region, theme, view, cell, year = choices.usualYear } = address;
  const other = address.with ?? year - 1;
  const filters = { year, region, theme };
  const figures = useQuery(figuresQuery(filters));
  const extras = { lacks: view === 'lacks', with: view === 'compare' ? other : undefined };
  return (
    <Page
      title={t('year.title', { year })}
      about={<Term name="year">{t('year.about')}</Term>}
      actions={
        <>
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            {t('kit.print')}
          </Button>
          <ExportButton href={exportYearUrl(filters, extras)}>{t('kit.export')}</ExportButton>
        </>
      }
    >
      <YearFilterBar choices={choices} filters={filters} search={search} />
      <Loaded query={figures}>{({ reporting }) => <ReportingTiles reporting={reporting} year={year} />}</Loaded>
      <Tabs
        activeKey={view}
        onChange={(key) => set({ view: otherView(key) })}
        destroyOnHidden
        items={[
          {
            key: 'matrix',
            label: t('year.matrix'),
            children: (
              <SchoolMatrix
                filters={filters}
                sort={address.sort}
                search={address.search}
                onSort={(sort) => set({ sort })}
                onSearch={(search) => set({ search })}
                onCell={(schoolId, month) => set({ cell: `${schoolId}~${month ?? ''}` })}
              />
            ),
          },
          {
            key: 'charts',
            label: t('year.charts'),
            children: (
              <Suspense fallback={<PageSkeleton />}>
                <Loaded query={figures}>{(it) => <YearCharts figures={it} filters={filters} />}</Loaded>
              </Suspense>
            ),
          },
          {
            key: 'lacks',
            label: t('lacks.title'),
            children: (
              <Suspense fallback={<PageSkeleton />}>
                <YearLacks filters={filters} lack={address.lack} onLack={(lack) => set({ lack })} />
              </Suspense>
            ),
          },
          {
            key: 'compare',
            label: t('compare.title'),
            children: (
              <Suspense fallback={<PageSkeleton />}>
                <YearComparison
                  choices={choices}
                  filters={filters}
                  with={other}
                  change={address.change}
                  onWith={(it) => set({ with: it })}
                  onChange={(it) => set({ change: it })}
                />
              </Suspense>
            ),
          },
        ]}
      />
      {cell !== undefined && (
        <Suspense>
          <CellDrawer
            filters={{ ...filters, ...cell }}
            onClose={() => set({ cell: undefined })}
          />
        </Suspense>
      )}
    </Page>
  );
}
