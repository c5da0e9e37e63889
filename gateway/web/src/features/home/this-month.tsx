import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '@/components/loaded';
import { paths } from '@/config/paths';
import { planQuery } from '@/features/plans/api/get-plan';
import type { PlanRow } from '@/features/plans/api/list-plans';
import { formatMonth } from '@/lib/format';

/** What this year's plan says about this month. */
export function ThisMonth({ plans }: { plans: readonly PlanRow[] }) {
  const { t } = useTranslation();
  const now = new Date();
  const month = now.getMonth() + 1;
  const current = plans.find((it) => it.year === now.getFullYear());
  const asked = planQuery(current?.id ?? '');
  const plan = useQuery({ ...asked, queryFn: current === undefined ? skipToken : asked.queryFn });
  if (current === undefined) {
    return null;
  }
  return (
    <section>
      <h2>{t('home.thisMonth', { month: formatMonth(month) })}</h2>
      <Loaded query={plan}>
        {({ items }) => {
          const due = items.filter((it) => it.months.includes(month));
          return due.length === 0 ? (
            <p className="uf-quiet">{t('home.nothingThisMonth')}</p>
          ) : (
            <ul className="uf-card uf-links">
              {due.map((it) => (
                <li key={it.itemId}>
                  <Link to={paths.plan(current.id)}>{it.text}</Link>
                  {it.responsible != null && <span className="uf-quiet">{it.responsible}</span>}
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}
