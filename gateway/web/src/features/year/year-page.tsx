import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { Page } from '@/components/page';
import { useFilters } from '@/lib/use-filters';
import { exportYearUrl } from './api/export-year';
import { rollupQuery } from './api/get-rollup';
import { CellDrawer } from './cell-drawer';
import { FilterBar } from './filter-bar';
import { SchoolMatrix } from './school-matrix';
import { ReportingTiles } from './reporting-tiles';
import { ThemeCoverage } from './theme-coverage';
import { useYearFilters } from './year-filters';

/** The federation's year: who reported, who does what when, what nobody does. */
export default function YearPage() {
  const { t } = useTranslation();
  const [filters, setFilter] = useYearFilters();
  const [view, setView] = useFilters(['view', 'cell'] as const);
  const { year, region, theme } = filters;
  const wide = { year, region, theme };
  const rollup = useQuery(rollupQuery(wide));
  const [cellSchool, cellMonth] = view.cell?.split('~') ?? [];
  return (
    <Page
      title={t('year.title', { year })}
      actions={
        <Button icon={<DownloadOutlined />} href={exportYearUrl(year)} download>
          {t('year.export')}
        </Button>
      }
    >
      <FilterBar filters={filters} onFilter={setFilter} />
      <Loaded query={rollup}>{({ reporting }) => <ReportingTiles reporting={reporting} />}</Loaded>
      <Tabs
        activeKey={view.view ?? 'matrix'}
        onChange={(key) => setView('view', key === 'matrix' ? undefined : key)}
        destroyOnHidden
        items={[
          {
            key: 'matrix',
            label: t('year.matrix'),
            children: (
              <SchoolMatrix
                filters={wide}
                onCell={(schoolId, month) => setView('cell', `${schoolId}~${month ?? ''}`)}
              />
            ),
          },
          {
            key: 'themes',
            label: t('year.themes'),
            children: <Loaded query={rollup}>{({ themes }) => <ThemeCoverage themes={themes} year={year} />}</Loaded>,
          },
        ]}
      />
      {cellSchool !== undefined && (
        <CellDrawer
          filters={{ ...wide, school: cellSchool, month: cellMonth ? Number(cellMonth) : undefined }}
          onClose={() => setView('cell', undefined)}
        />
      )}
    </Page>
  );
}
