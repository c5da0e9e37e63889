import { useInfiniteQuery } from '@tanstack/react-query';
import { Select, Table, Tag, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { LoadMore } from '@/components/load-more';
import { formatCount } from '@/lib/format';
import type { YearPair } from '../api/get-comparison';
import { comparedQuery, type Change, type ComparedSchool } from '../api/list-compared';
import { Difference } from './difference';

interface Props {
  pair: YearPair;
  change: string | undefined;
  onChange: (change: string | undefined) => void;
}

const COLORS = { APPEARED: 'success', DISAPPEARED: 'error', STAYED: 'default' } as const satisfies Record<Change, string>;
const CHANGES = Object.keys(COLORS) as Change[];

/** School by school: what it planned in either year, and which came and went. */
export function ComparedSchools({ pair, change, onChange }: Props) {
  const { t } = useTranslation();
  const only = CHANGES.find((it) => it === change);
  const schools = useInfiniteQuery(comparedQuery({ ...pair, change: only }));
  const head: TableColumnsType<ComparedSchool> = [
    { title: t('common.school'), dataIndex: 'schoolName' },
    { title: t('common.region'), dataIndex: 'region', responsive: ['md'] },
    {
      title: t('compare.change'),
      key: 'change',
      render: (_, it) => <Tag color={COLORS[it.change]}>{t(`compare.${it.change}`)}</Tag>,
    },
    { title: t('common.yearOf', { year: pair.year }), key: 'year', align: 'right', render: (_, it) => formatCount(it.items.year) },
    { title: t('common.yearOf', { year: pair.with }), key: 'with', align: 'right', render: (_, it) => formatCount(it.items.with) },
    {
      title: t('compare.difference'),
      key: 'difference',
      align: 'right',
      render: (_, { items }) => <Difference pair={items} />,
    },
  ];
  return (
    <section aria-label={t('compare.schools')}>
      <div className="uf-lack-head">
        <h2>{t('compare.schools')}</h2>
        <Select
          allowClear
          value={only}
          placeholder={t('compare.allChanges')}
          aria-label={t('compare.change')}
          onChange={(wanted?: Change) => onChange(wanted)}
          options={CHANGES.map((it) => ({ value: it, label: t(`compare.${it}`) }))}
        />
      </div>
      <Loaded query={schools}>
        {({ pages }) => (
          <Table
            className="uf-narrow-table"
            rowKey="schoolId"
            size="small"
            columns={head}
            dataSource={pages.flatMap((it) => it.items)}
            pagination={false}
            locale={{ emptyText: t('year.noSchools') }}
          />
        )}
      </Loaded>
      <LoadMore query={schools} />
    </section>
  );
}
