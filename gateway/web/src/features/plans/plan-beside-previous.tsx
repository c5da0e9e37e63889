import { useQuery } from '@tanstack/react-query';
import { Empty, Table, Tag, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { monthsText } from '@/lib/months';
import type { Plan, PlanItem } from './api/get-plan';
import { previousPlanQuery } from './api/get-previous-plan';
import { yearOnYear, type Pair } from './year-on-year';

const COLORS: Record<Pair['kind'], string> = { new: 'success', gone: 'error', moved: 'purple', kept: 'default' };
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
  const columns: TableColumnsType<Pair> = [
    { title: t('plans.pairKind'), key: 'kind', width: 84, render: (_, it) => <Tag color={COLORS[it.kind]}>{t(`plans.pairs.${it.kind}`)}</Tag> },
    { title: t('common.yearOf', { year }), key: 'before', width: '45%', render: (_, it) => textOf(it.before) },
    { title: t('common.yearOf', { year: plan.year }), key: 'after', render: (_, it) => textOf(it.after) },
  ];
  return (
    <>
      <p>
        {FIRST.map((kind) => (
          <Tag key={kind} color={COLORS[kind]}>
            {t(`plans.pairs.${kind}`)} {pairs.filter((it) => it.kind === kind).length}
          </Tag>
        ))}
      </p>
      <Table
        rowKey={(it) => `${it.before?.itemId ?? ''} ${it.after?.itemId ?? ''}`}
        size="small"
        columns={columns}
        dataSource={pairs}
        pagination={false}
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
