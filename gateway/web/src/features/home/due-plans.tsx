import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Term } from '@/components/term';
import { importsPath } from '@/features/imports/paths';
import { deadlineQuery } from '@/features/deadlines/api/get-deadline';
import type { PlanRow } from '@/features/plans/api/list-plans';
import { daysUntil, formatDay } from '@/lib/format';
import { DaysLeft } from './days-left';

/** Further away than this a deadline is no matter of today. */
const NEAR = 180;

/** The plans a school has to hand in: of this year and the next, with the days that are left. */
export function DuePlans({ plans, writes }: { plans: readonly PlanRow[]; writes: boolean }) {
  const { t } = useTranslation();
  const year = new Date().getFullYear();
  const deadlines = useQueries({ queries: [year, year + 1].map((it) => deadlineQuery(it)) });
  const due = deadlines.flatMap(({ data }) => {
    if (data?.due == null || daysUntil(data.due) > NEAR) {
      return [];
    }
    const handedIn = plans.some((it) => it.year === data.year && (it.state === 'SUBMITTED' || it.state === 'APPROVED'));
    return [{ year: data.year, due: data.due, handedIn }];
  });
  if (deadlines.some((it) => it.isPending)) {
    return null;
  }
  const open = due.filter((it) => !it.handedIn);
  return (
    <section aria-label={t('home.due')}>
      <h2>
        <Term name="deadline">{t('home.due')}</Term>
      </h2>
      {open.length === 0 ? (
        <p className="uf-card uf-quiet">{t('home.nothingDue')}</p>
      ) : (
        <ul className="uf-card uf-links">
          {open.map((it) => (
            <li key={it.year}>
              {writes ? (
                <Link to={importsPath()}>{t('home.dueYear', { year: it.year })}</Link>
              ) : (
                <span>{t('home.dueYear', { year: it.year })}</span>
              )}
              <span>
                <span className="uf-quiet">{formatDay(it.due)}</span> <DaysLeft due={it.due} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
