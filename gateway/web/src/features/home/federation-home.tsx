import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '@/components/loaded';
import { Tile } from '@/components/tile';
import { plansPath } from '@/features/plans/paths';
import { reviewPath } from '@/features/review/paths';
import { planCountsQuery } from '@/features/plans/api/count-plans';
import { plansQuery } from '@/features/plans/api/list-plans';
import { choicesQuery } from '@/features/year/api/get-choices';
import { formatAgo } from '@/lib/format';
import { Reporting } from './reporting';

const SHOWN = 6;

/** The federation's morning: what is to be reviewed, how far reporting got. */
export default function FederationHome() {
  const { t } = useTranslation();
  const counts = useQuery(planCountsQuery());
  const waiting = useInfiniteQuery(plansQuery({ state: ['SUBMITTED'] }));
  const choices = useQuery(choicesQuery);
  return (
    <>
      <section>
        <h2>{t('home.waitsForMe')}</h2>
        <Loaded query={counts}>
          {(it) => (
            <ul className="uf-tiles">
              <Tile
                label={t('home.toReview')}
                value={it.SUBMITTED ?? 0}
                tone={(it.SUBMITTED ?? 0) > 0 ? 'warning' : undefined}
                to={reviewPath()}
              />
              <Tile label={t('home.withSchools')} value={it.RETURNED ?? 0} to={plansPath({ state: 'RETURNED' })} />
              <Tile label={t('plans.states.APPROVED')} value={it.APPROVED ?? 0} to={plansPath({ state: 'APPROVED' })} />
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
                  <Link to={reviewPath({ plan: it.id })}>
                    {it.schoolName} · {it.title}
                  </Link>
                  {it.submittedAt != null && <time dateTime={it.submittedAt}>{formatAgo(it.submittedAt)}</time>}
                </li>
              ))}
          </ul>
        )}
      </section>
      <Loaded query={choices}>{({ usualYear }) => <Reporting year={usualYear} />}</Loaded>
    </>
  );
}
