import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { DataTable } from '@/kit/list/data-table';
import { StatusTag, ToneTag, type Tones } from '@/kit/list/status-tag';
import { monthsText } from '@/lib/months';
import type { Plan, PlanItem } from './api/get-plan';
import { previousPlanQuery } from './api/get-previous-plan';
import { yearOnYear, type Pair } from './year-on-year';

const TONES: Tones<Pair['kind']> = { new: 'success', gone: 'danger', moved: 'moved', kept: 'neutral' };
const FIRST: readonly Pair['kind'][] = ['new', 'gone', 'moved', 'kept'];

/** This plan's items beside what the same school had approved for an earlier year. */
export function PlanBesidePrevious({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const previous = useQuery(previousPlanQuery(plan.id));
  return (
    <Loaded query={previous}>
      {(earlier) =>
        earlier === null ? <Empty description={t('plans.noPrevious')} /> : <Pairs plan={plan} year={earlier.year} before={earlier.items} />
      }
    </Loaded>
  );
}

function Pairs({ plan, year, before }: { plan: Plan; year: number; before: readonly PlanItem[] }) {
  const { t } = useTranslation();
  const pairs = yearOnYear(before, plan.items).sort((one, other) => FIRST.indexOf(one.kind) - FIRST.indexOf(other.kind));
  return (
    <>
      <p>
        {FIRST.map((kind) => (
          <ToneTag key={kind} tone={TONES[kind]}>
            {t(`plans.pairs.${kind}`)} {pairs.filter((it) => it.kind === kind).length}
          </ToneTag>
        ))}
      </p>
      <DataTable
        dense
        rows={pairs}
        rowKey={(it) => `${it.before?.itemId ?? ''} ${it.after?.itemId ?? ''}`}
        columns={[
          {
            key: 'kind',
            title: t('plans.pairKind'),
            width: 84,
            show: ({ kind }) => <StatusTag state={kind} tones={TONES} text={t(`plans.pairs.${kind}`)} />,
          },
          { key: 'before', title: t('common.yearOf', { year }), width: '45%', show: (it) => textOf(it.before) },
          { key: 'after', title: t('common.yearOf', { year: plan.year }), show: (it) => textOf(it.after) },
        ]}
      />
    </>
  );
}

function textOf(item: PlanItem | undefined) {
  return item === undefined ? null : (
    <>
      {item.months.length > 0 && <strong>{monthsText(item.months)} </strong>}
      {item.text}
    </>
  );
}
