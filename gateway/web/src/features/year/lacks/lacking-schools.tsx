import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '@/components/loaded';
import { LoadMore } from '@/components/load-more';
import { plansPath } from '@/features/plans/paths';
import { formatAgo, formatMoment } from '@/lib/format';
import { useMay } from '@/session/me-context';
import { lackingQuery, type LackingSchool, type LackQuery } from '../api/list-lacking';
import { useChase } from './use-chase';

/** The schools that lack something, when each was last reminded, and a button that does it. */
export function LackingSchools({ query }: { query: LackQuery }) {
  const { t } = useTranslation();
  const lacking = useInfiniteQuery(lackingQuery(query));
  return (
    <Loaded query={lacking}>
      {({ pages }) => {
        const schools = pages.flatMap((it) => it.items);
        return schools.length === 0 ? (
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('lacks.nobody')} />
        ) : (
          <>
            <Schools schools={schools} query={query} />
            <LoadMore query={lacking} />
          </>
        );
      }}
    </Loaded>
  );
}

function Schools({ schools, query }: { schools: LackingSchool[]; query: LackQuery }) {
  const { t } = useTranslation();
  const chases = useMay('reminders.send');
  const chase = useChase();
  const columns: TableColumnsType<LackingSchool> = [
    {
      title: t('common.school'),
      key: 'school',
      render: (_, { schoolId, schoolName }) => (
        <Link to={plansPath({ year: query.year, school: schoolId })}>{schoolName}</Link>
      ),
    },
    { title: t('common.region'), dataIndex: 'region', responsive: ['md'] },
    {
      title: t('lacks.lastChased'),
      key: 'chased',
      render: (_, { chasedAt, chased }) =>
        chasedAt == null ? (
          <span className="uf-quiet">{t('lacks.never')}</span>
        ) : (
          <time dateTime={chasedAt} title={formatMoment(chasedAt)}>
            {t('lacks.chasedTimes', { when: formatAgo(chasedAt), count: chased })}
          </time>
        ),
    },
  ];
  const action: TableColumnsType<LackingSchool> = [
    {
      title: <span className="uf-unseen">{t('lacks.chase')}</span>,
      key: 'chase',
      align: 'right',
      render: (_, { schoolId, schoolName, chasedToday }) =>
        chasedToday ? (
          <span className="uf-quiet">{t('lacks.chasedToday')}</span>
        ) : (
          <Button
            size="small"
            aria-label={t('lacks.chaseOne', { school: schoolName })}
            loading={chase.isPending && chase.variables.schools?.[0] === schoolId}
            onClick={() => chase.mutate({ ...query, schools: [schoolId] })}
          >
            {t('lacks.chase')}
          </Button>
        ),
    },
  ];
  return (
    <Table
      rowKey="schoolId"
      size="middle"
      columns={chases ? [...columns, ...action] : columns}
      dataSource={schools}
      pagination={false}
    />
  );
}
