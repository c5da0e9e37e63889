import { Table, Tag, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useThemeName } from '@/components/use-theme-name';
import { paths } from '@/config/paths';
import type { Rollup } from './api/get-rollup';

type Theme = Rollup['themes'][number];

const NAMED = 6;

/** How many schools plan something of each theme, and who plans nothing. */
export function ThemeCoverage({ themes, year }: { themes: readonly Theme[]; year: number }) {
  const { t } = useTranslation();
  const nameOf = useThemeName();
  const columns: TableColumnsType<Theme> = [
    {
      title: t('common.theme'),
      key: 'theme',
      width: 150,
      render: (_, it) => <Link to={paths.year({ year, theme: it.code })}>{nameOf(it.code)}</Link>,
    },
    { title: t('year.schools'), dataIndex: 'schools', width: 90, align: 'right', sorter: (a, b) => a.schools - b.schools },
    { title: t('year.items'), dataIndex: 'items', width: 90, align: 'right', sorter: (a, b) => a.items - b.items },
    {
      title: t('year.missingSchools'),
      key: 'missing',
      responsive: ['md'],
      render: (_, { missingSchools }) => <Missing schools={missingSchools} />,
    },
  ];
  return (
    <Table
      rowKey="code"
      columns={columns}
      dataSource={[...themes]}
      pagination={false}
      locale={{ emptyText: t('year.noItems') }}
      expandable={{
        rowExpandable: ({ missingSchools }) => missingSchools.length > NAMED,
        expandedRowRender: ({ missingSchools }) => missingSchools.map(({ schoolName }) => schoolName).join('、'),
      }}
    />
  );
}

function Missing({ schools }: { schools: Theme['missingSchools'] }) {
  const { t } = useTranslation();
  if (schools.length === 0) {
    return <Tag color="success">{t('year.everySchool')}</Tag>;
  }
  const named = schools.slice(0, NAMED).map(({ schoolName }) => schoolName);
  return named.join('、') + (schools.length > NAMED ? t('year.andMore', { count: schools.length - NAMED }) : '');
}
