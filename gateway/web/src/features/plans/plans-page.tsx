import { PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LinkButton } from '@/components/link-button';
import { useTitleOf } from '@/config/features';
import { importsPath } from '@/features/imports/paths';
import { SchoolSelect } from '@/features/schools/school-select';
import { DataTable, type Column } from '@/kit/list/data-table';
import { FilterBar, ownField, selectField, yearField } from '@/kit/list/filter-bar';
import { ListPage } from '@/kit/list/list-page';
import { NothingFound } from '@/kit/list/nothing-found';
import { id, oneOf, useSearch, year } from '@/kit/list/use-search';
import { formatDay } from '@/lib/format';
import { useMay, useWorksForFederation } from '@/session/me-context';
import { planCountsQuery } from './api/count-plans';
import type { PlanState } from './api/get-plan';
import { plansQuery, type PlanRow } from './api/list-plans';
import { NewPlanDialog } from './new-plan-dialog';
import { planPath } from './paths';
import { PlanStateTag } from './plan-state-tag';

const STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'] as const satisfies readonly PlanState[];

/** All plans this person may see. */
export default function PlansPage() {
  const { t } = useTranslation();
  const toImports = useTitleOf(importsPath());
  const federation = useWorksForFederation();
  const writes = useMay('plans.write');
  const [creating, setCreating] = useState(false);
  const search = useSearch({ year: year(), state: oneOf(STATES), ...(federation && { school: id() }) });
  const { state, ...others } = search.values;
  const total = useTotal(search.values);
  const states = STATES.filter((it) => !federation || it !== 'DRAFT').map((it) => ({ value: it, label: t(`plans.states.${it}`) }));
  const columns: Column<PlanRow>[] = [
    { key: 'title', title: t('plans.title'), show: (it) => <Link to={planPath(it.id)}>{it.title}</Link> },
    ...(federation ? [{ key: 'school', title: t('common.school'), show: (it: PlanRow) => it.schoolName }] : []),
    { key: 'year', title: t('common.year'), width: 84, show: (it) => it.year },
    { key: 'state', title: t('common.state'), width: 104, show: (it) => <PlanStateTag state={it.state} /> },
    { key: 'updated', title: t('plans.updated'), width: 170, show: (it) => formatDay(it.updatedAt) },
  ];
  return (
    <>
      <ListPage
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
        filters={
          <FilterBar
            search={search}
            fields={[
              yearField('year'),
              selectField('state', t('common.state'), states),
              ...(federation
                ? [ownField('school', (value: string | undefined, choose) => <SchoolSelect value={value} onChange={choose} />)]
                : []),
            ]}
          />
        }
        query={useInfiniteQuery(plansQuery({ ...others, state: state && [state] }))}
      >
        {(plans) => (
          <DataTable
            rows={plans}
            rowKey={(it) => it.id}
            columns={columns}
            total={total}
            empty={
              <NothingFound search={search} empty={t(writes ? 'plans.emptyForSchool' : 'plans.none')} filtered={t('plans.empty')} />
            }
          />
        )}
      </ListPage>
      {creating && <NewPlanDialog onClose={() => setCreating(false)} />}
    </>
  );
}

interface Chosen {
  year?: number | undefined;
  state?: PlanState | undefined;
  school?: string | undefined;
}

/** How many plans there are in all; of one school nobody counts them. */
function useTotal({ year: ofYear, state, school }: Chosen): number | undefined {
  const { data } = useQuery({ ...planCountsQuery({ year: ofYear }), enabled: school === undefined });
  if (data === undefined || school !== undefined) {
    return undefined;
  }
  return state === undefined ? Object.values(data).reduce((sum, it) => sum + it, 0) : (data[state] ?? 0);
}
