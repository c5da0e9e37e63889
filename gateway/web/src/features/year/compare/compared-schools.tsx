import { useInfiniteQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/kit/list/data-table';
import { PagedList } from '@/kit/list/paged-list';
import { StatusTag, type Tones } from '@/kit/list/status-tag';
import { formatCount } from '@/lib/format';
import type { Comparison, YearPair } from '../api/get-comparison';
import { comparedQuery, type Change } from '../api/list-compared';
import { Difference } from './difference';

interface Props {
  pair: YearPair;
  /** How many schools came, went and stayed. */
  counts: Comparison['schools'];
  change: string | undefined;
  onChange: (change: string | undefined) => void;
}

const TONES: Tones<Change> = { APPEARED: 'success', DISAPPEARED: 'danger', STAYED: 'neutral' };
const CHANGES = Object.keys(TONES) as Change[];

/** School by school: what it planned in either year, and which came and went. */
export function ComparedSchools({ pair, counts, change, onChange }: Props) {
  const { t } = useTranslation();
  const only = CHANGES.find((it) => it === change);
  const count = { APPEARED: counts.appeared, DISAPPEARED: counts.disappeared, STAYED: counts.stayed };
  const total = only === undefined ? counts.appeared + counts.disappeared + counts.stayed : count[only];
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
      <PagedList query={useInfiniteQuery(comparedQuery({ ...pair, change: only }))}>
        {(schools) => (
          <DataTable
            dense
            rows={schools}
            rowKey={(it) => it.schoolId}
            columns={[
              { key: 'school', title: t('common.school'), show: (it) => it.schoolName },
              { key: 'region', title: t('common.region'), show: (it) => it.region },
              {
                key: 'change',
                title: t('compare.change'),
                show: (it) => <StatusTag state={it.change} tones={TONES} text={t(`compare.${it.change}`)} />,
              },
              { key: 'year', title: t('common.yearOf', { year: pair.year }), align: 'right', show: (it) => formatCount(it.items.year) },
              { key: 'with', title: t('common.yearOf', { year: pair.with }), align: 'right', show: (it) => formatCount(it.items.with) },
              { key: 'difference', title: t('compare.difference'), align: 'right', show: (it) => <Difference pair={it.items} /> },
            ]}
            total={total}
            empty={t('year.noSchools')}
          />
        )}
      </PagedList>
    </section>
  );
}
