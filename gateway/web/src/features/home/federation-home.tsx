import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '@/components/loaded';
import { PageSkeleton } from '@/components/page-skeleton';
import { Tile } from '@/components/tile';
import { paths } from '@/config/paths';
import { planCountsQuery } from '@/features/plans/api/count-plans';
import { plansQuery } from '@/features/plans/api/list-plans';
import { choicesQuery } from '@/features/year/api/get-choices';
import { formatAgo } from '@/lib/format';
import { visitQuery } from './api/start-visit';
import { ChangesSince } from './changes-since';
import { Reporting } from './reporting';
import { useReportingIsPending } from './use-reporting-is-pending';

const SHOWN = 6;

/** The federation's morning: what is to be reviewed, how far reporting got, what is new. */
export function FederationHome() {
  const { t, i18n } = useTranslation();
  const counts = useQuery(planCountsQuery());
  const waiting = useInfiniteQuery(plansQuery({ state: 'SUBMITTED' }));
  const choices = useQuery(choicesQuery);
  const visit = useQuery(visitQuery(i18n.language));
  const reportingIsPending = useReportingIsPending(choices.data?.usualYear);
  // shown all at once, so that nothing moves away from under the reader's eyes
  if ([counts, waiting, choices, visit].some((it) => !it.isFetched) || reportingIsPending) {
    return <PageSkeleton />;
  }
  return (
    <div className="uf-home">
      <section>
        <h2>{t('home.waitsForMe')}</h2>
        <Loaded query={counts}>
          {(it) => (
            <ul className="uf-tiles">
              <Tile
                label={t('home.toReview')}
                value={it.SUBMITTED ?? 0}
                tone={(it.SUBMITTED ?? 0) > 0 ? 'warning' : undefined}
                to={paths.review()}
              />
              <Tile label={t('home.withSchools')} value={it.RETURNED ?? 0} to={paths.plans({ state: 'RETURNED' })} />
              <Tile label={t('plans.states.APPROVED')} value={it.APPROVED ?? 0} to={paths.plans({ state: 'APPROVED' })} />
            </ul>
          )}
        </Loaded>
        {waiting.data && (
          <ul className="uf-card uf-links">
            {waiting.data.pages
              .flatMap((it) => it.items)
              .slice(0, SHOWN)
              .map((it) => (
                <li key={it.id}>
                  <Link to={paths.review({ plan: it.id })}>
                    {it.schoolName} · {it.title}
                  </Link>
                  {it.submittedAt != null && <time dateTime={it.submittedAt}>{formatAgo(it.submittedAt)}</time>}
                </li>
              ))}
          </ul>
        )}
      </section>
      <Loaded query={choices}>{({ usualYear }) => <Reporting year={usualYear} />}</Loaded>
      <ChangesSince />
    </div>
  );
}
