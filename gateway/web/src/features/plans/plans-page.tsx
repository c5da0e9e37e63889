import { PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Select, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LinkButton } from '@/components/link-button';
import { Loaded } from '@/components/loaded';
import { LoadMore } from '@/components/load-more';
import { NothingFound } from '@/components/nothing-found';
import { Page } from '@/components/page';
import { YearSelect } from '@/components/year-select';
import { useTitleOf } from '@/config/features';
import { importsPath } from '@/features/imports/paths';
import { SchoolSelect } from '@/features/schools/school-select';
import { idIn, oneOf, yearIn } from '@/lib/address';
import { formatDay } from '@/lib/format';
import { useFilters } from '@/lib/use-filters';
import { useMay, useWorksForFederation } from '@/session/me-context';
import type { PlanState } from './api/get-plan';
import { plansQuery, type PlanRow } from './api/list-plans';
import { NewPlanDialog } from './new-plan-dialog';
import { planPath } from './paths';
import { PlanStateTag } from './plan-state-tag';

const STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'] as const satisfies readonly PlanState[];

const FILTERS = ['year', 'state', 'school'] as const;

/** All plans this person may see. */
export default function PlansPage() {
  const { t } = useTranslation();
  const toImports = useTitleOf(importsPath());
  const federation = useWorksForFederation();
  const writes = useMay('plans.write');
  const [filters, setFilter] = useFilters(FILTERS);
  const [creating, setCreating] = useState(false);
  const year = yearIn(filters.year);
  const state = oneOf(STATES, filters.state);
  const school = federation ? idIn(filters.school) : undefined;
  const plans = useInfiniteQuery(
    plansQuery({ year, state: state && [state], school }),
  );
  const columns: TableColumnsType<PlanRow> = [
    { title: t('plans.title'), key: 'title', render: (_, it) => <Link to={planPath(it.id)}>{it.title}</Link> },
    ...(federation ? [{ title: t('common.school'), dataIndex: 'schoolName', responsive: ['md' as const] }] : []),
    { title: t('common.year'), dataIndex: 'year', width: 84 },
    { title: t('common.state'), key: 'state', width: 104, render: (_, it) => <PlanStateTag state={it.state} /> },
    { title: t('plans.updated'), key: 'updated', width: 170, responsive: ['md'], render: (_, it) => formatDay(it.updatedAt) },
  ];
  return (
    <Page
      actions={
        writes && (
          <>
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => setCreating(true)}>
              {t('plans.create')}
            </Button>
            <LinkButton type="primary" to={importsPath()} icon={<UploadOutlined aria-hidden />}>
              {toImports}
            </LinkButton>
          </>
        )
      }
    >
      <div className="uf-filters">
        <YearSelect value={year} onChange={(it) => setFilter('year', it)} />
        <Select
          allowClear
          value={state}
          placeholder={t('common.state')}
          aria-label={t('common.state')}
          onChange={(it?: string) => setFilter('state', it)}
          options={STATES.filter((it) => !federation || it !== 'DRAFT').map((it) => ({ value: it, label: t(`plans.states.${it}`) }))}
        />
        {federation && <SchoolSelect value={school} onChange={(it) => setFilter('school', it)} />}
      </div>
      <Loaded query={plans}>
        {({ pages }) => (
          <>
            <Table
              rowKey="id"
              columns={columns}
              dataSource={pages.flatMap((it) => it.items)}
              pagination={false}
              locale={{
                emptyText: (
                  <NothingFound
                    filters={FILTERS}
                    empty={t(writes ? 'plans.emptyForSchool' : 'plans.none')}
                    filtered={t('plans.empty')}
                  />
                ),
              }}
            />
            <LoadMore query={plans} />
          </>
        )}
      </Loaded>
      {creating && <NewPlanDialog onClose={() => setCreating(false)} />}
    </Page>
  );
}
