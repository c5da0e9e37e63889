import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { Page } from '@/components/page';
import { choicesQuery, type Choices } from './api/get-choices';
import { exportYearUrl } from './api/export-year';
import { figuresQuery } from './api/get-figures';
import { CellDrawer } from './cell-drawer';
import { YearCharts } from './charts/year-charts';
import { YearComparison } from './comparison/year-comparison';
import { FilterBar } from './filter-bar';
import { YearLacks } from './lacks/year-lacks';
import { SchoolMatrix } from './matrix/school-matrix';
import { ReportingTiles } from './reporting-tiles';
import { useYearAddress } from './year-filters';

/** The federation's year: who reported, who does what when, who lacks what, and how it was another year. */
export default function YearPage() {
  const { t } = useTranslation();
  const [address] = useYearAddress();
  const choices = useQuery(choicesQuery);
  return choices.data === undefined ? (
    <Page title={address.year === undefined ? t('shell.year') : t('year.title', { year: address.year })}>
      <Loaded query={choices}>{() => null}</Loaded>
    </Page>
  ) : (
    <Year choices={choices.data} />
  );
}

function Year({ choices }: { choices: Choices }) {
  const { t } = useTranslation();
  const [address, set] = useYearAddress();
  const { region, theme, view, cell, year = choices.usualYear } = address;
  const other = address.with ?? year - 1;
  const filters = { year, region, theme };
  const figures = useQuery(figuresQuery(filters));
  const [cellSchool, cellMonth] = cell?.split('~') ?? [];
  const extras = { lacks: view === 'lacks', with: view === 'compare' ? other : undefined };
  return (
    <Page
      title={t('year.title', { year })}
      actions={
        <>
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {t('year.print')}
          </Button>
          <Button icon={<DownloadOutlined />} href={exportYearUrl(filters, extras)} download>
            {t('year.export')}
          </Button>
        </>
      }
    >
      <FilterBar choices={choices} filters={filters} onFilter={set} />
      <Loaded query={figures}>{({ reporting }) => <ReportingTiles reporting={reporting} year={year} />}</Loaded>
      <Tabs
        className="uf-year-tabs"
        activeKey={view}
        onChange={(key) => set('view', key === 'matrix' ? undefined : key)}
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
                onSort={(sort) => set('sort', sort)}
                onSearch={(search) => set('search', search)}
                onCell={(schoolId, month) => set('cell', `${schoolId}~${month ?? ''}`)}
              />
            ),
          },
          {
            key: 'charts',
            label: t('year.charts'),
            children: <Loaded query={figures}>{(it) => <YearCharts figures={it} filters={filters} />}</Loaded>,
          },
          {
            key: 'lacks',
            label: t('lacks.title'),
            children: <YearLacks filters={filters} lack={address.lack} onLack={(lack) => set('lack', lack)} />,
          },
          {
            key: 'compare',
            label: t('compare.title'),
            children: (
              <YearComparison
                choices={choices}
                filters={filters}
                with={other}
                change={address.change}
                onWith={(it) => set('with', String(it))}
                onChange={(it) => set('change', it)}
              />
            ),
          },
        ]}
      />
      {cellSchool !== undefined && (
        <CellDrawer
          filters={{ ...filters, school: cellSchool, month: cellMonth ? Number(cellMonth) : undefined }}
          onClose={() => set('cell', undefined)}
        />
      )}
    </Page>
  );
}
