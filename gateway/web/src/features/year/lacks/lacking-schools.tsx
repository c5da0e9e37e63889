import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { plansPath } from '@/features/plans/paths';
import { DataTable } from '@/kit/list/data-table';
import { PagedList } from '@/kit/list/paged-list';
import { formatAgo, formatMoment } from '@/lib/format';
import { useMay } from '@/session/me-context';
import { lackingQuery, type LackingSchool, type LackQuery } from '../api/list-lacking';
import { useChase } from './use-chase';

interface Props {
  query: LackQuery;
  /** How many they are. */
  total: number;
}

/** The schools that lack something, when each was last reminded, and a button that does it. */
export function LackingSchools({ query, total }: Props) {
  const { t } = useTranslation();
  const chases = useMay('reminders.send');
  return (
    <PagedList query={useInfiniteQuery(lackingQuery(query))}>
      {(schools) => (
        <DataTable
          rows={schools}
          rowKey={(it) => it.schoolId}
          columns={[
            {
              key: 'school',
              title: t('common.school'),
              show: ({ schoolId, schoolName }) => (
                <Link to={plansPath({ year: query.year, school: schoolId })}>{schoolName}</Link>
              ),
            },
            { key: 'region', title: t('common.region'), show: (it) => it.region },
            { key: 'chased', title: t('lacks.lastChased'), show: (it) => <LastChased school={it} /> },
          ]}
          actions={chases ? (it) => <ChaseOne school={it} query={query} /> : undefined}
          total={total}
          empty={t('lacks.nobody')}
        />
      )}
    </PagedList>
  );
}

function LastChased({ school: { chasedAt, chased } }: { school: LackingSchool }) {
  const { t } = useTranslation();
  return chasedAt == null ? (
    <span className="uf-quiet">{t('lacks.never')}</span>
  ) : (
    <time dateTime={chasedAt} title={formatMoment(chasedAt)}>
      {t('lacks.chasedTimes', { when: formatAgo(chasedAt), count: chased })}
    </time>
  );
}

function ChaseOne({ school: { schoolId, schoolName, chasedToday }, query }: { school: LackingSchool; query: LackQuery }) {
  const { t } = useTranslation();
  const chase = useChase();
  return chasedToday ? (
    <span className="uf-quiet">{t('lacks.chasedToday')}</span>
  ) : (
    <Button
      size="small"
      aria-label={t('lacks.chaseOne', { school: schoolName })}
      loading={chase.isPending}
      onClick={() => chase.mutate({ ...query, schools: [schoolId] })}
    >
      {t('lacks.chase')}
    </Button>
  );
}
