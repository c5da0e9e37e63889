import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { countByMonth, ItemTotals } from '@/components/item-totals';
import { Loaded } from '@/components/loaded';
import { formatMonth } from '@/lib/format';
import { monthsFrom } from '@/lib/months';
import { planQuery, type Plan } from '../api/get-plan';
import type { PlanRow } from '../api/list-plans';
import { planPath } from '../paths';
import { holds, nextItems, planOfNow } from '../plan-of-now';

const SHOWN = 6;

/** A school's year: twelve months with this one marked, and what comes next with who answers for it. */
export function YearGlance({ plans }: { plans: readonly PlanRow[] }) {
  const { t } = useTranslation();
  const row = planOfNow(plans, new Date());
  const asked = planQuery(row?.id ?? '');
  const plan = useQuery({ ...asked, queryFn: row === undefined ? skipToken : asked.queryFn });
  if (row === undefined) {
    return null;
  }
  const title = t('own.glance', { year: row.year });
  return (
    <section aria-label={title}>
      <h2>
        <Link to={planPath(row.id)}>{title}</Link>
      </h2>
      <Loaded query={plan}>{(it) => <Months plan={it} />}</Loaded>
    </section>
  );
}

function Months({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const now = new Date();
  const first = Number(plan.period.from?.slice(5) ?? 1);
  const running = holds(plan, `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`);
  const current = running ? now.getMonth() + 1 : undefined;
  const next = nextItems(plan.items, first, current ?? first).slice(0, SHOWN);
  return (
    <>
      <ol className="uf-glance">
        {monthsFrom(first).map((month) => {
          const count = plan.items.filter((it) => it.months.includes(month)).length;
          return (
            <li key={month} {...(month === current && { 'aria-current': 'date' as const })}>
              <span>{formatMonth(month, 'short')}</span>
              <b aria-label={t('own.monthItems', { month: formatMonth(month), count })}>{count}</b>
              {month === current && <small>{t('own.nowMonth')}</small>}
            </li>
          );
        })}
      </ol>
      <ItemTotals items={plan.items.length} byMonth={countByMonth(plan.items)} />
      <h3 className="uf-glance-next">{t('own.nextItems')}</h3>
      {next.length === 0 ? (
        <p className="uf-card uf-quiet">{t('own.nothingNext')}</p>
      ) : (
        <ul className="uf-card uf-links">
          {next.map(({ month, item }) => (
            <li key={item.itemId}>
              <span className="uf-led">
                <span className="uf-quiet">{formatMonth(month, 'short')}</span>
                <Link to={planPath(plan.id)}>{item.text}</Link>
              </span>
              <span className="uf-quiet">{item.responsible ?? t('own.noResponsible')}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
