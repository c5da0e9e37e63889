import { UploadOutlined } from '@ant-design/icons';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LinkButton } from '@/components/link-button';
import { Loaded } from '@/components/loaded';
import { Tile } from '@/components/tile';
import { useTitleOf } from '@/config/features';
import { importsPath } from '@/features/imports/paths';
import { planPath, plansPath } from '@/features/plans/paths';
import { importCountsQuery } from '@/features/imports/api/count-imports';
import { planCountsQuery } from '@/features/plans/api/count-plans';
import { plansQuery, type PlanRow } from '@/features/plans/api/list-plans';
import { PlanStateTag } from '@/features/plans/plan-state-tag';
import { useMay } from '@/session/me-context';
import { DuePlans } from './due-plans';
import { OpenImports } from './open-imports';
import { YearGlance } from './year-glance';

/** A school union's morning: what waits, what is due, and its year. Members see the same to read. */
export default function SchoolHome() {
  const { t } = useTranslation();
  const writes = useMay('plans.write');
  const plans = useInfiniteQuery(plansQuery({}));
  return (
    <Loaded query={plans}>
      {({ pages }) => {
        const known = pages.flatMap((it) => it.items);
        return (
          <>
            <section aria-label={t(writes ? 'home.waitsForMe' : 'home.ourPlans')}>
              <h2>{t(writes ? 'home.waitsForMe' : 'home.ourPlans')}</h2>
              {writes && known.length > 0 && <WaitingCounts />}
              {known.length === 0 ? <FirstPlan writes={writes} /> : <Plans plans={known} writes={writes} />}
              {writes && <OpenImports />}
            </section>
            <DuePlans plans={known} writes={writes} />
            <YearGlance plans={known} />
          </>
        );
      }}
    </Loaded>
  );
}

/** How much of what waits: plans that came back, drafts, documents to confirm. */
function WaitingCounts() {
  const plans = useQuery(planCountsQuery());
  const imports = useQuery(importCountsQuery);
  return <Loaded query={plans}>{(it) => <Counts returned={it.RETURNED ?? 0} drafts={it.DRAFT ?? 0} open={imports.data?.OPEN ?? 0} />}</Loaded>;
}

function Counts({ returned, drafts, open }: { returned: number; drafts: number; open: number }) {
  const { t } = useTranslation();
  if (returned + drafts + open === 0) {
    return <p className="uf-quiet uf-below">{t('home.nothingWaits')}</p>;
  }
  return (
    <ul className="uf-tiles uf-below">
      <Tile
        label={t('home.returned')}
        value={returned}
        tone={returned > 0 ? 'warning' : undefined}
        to={plansPath({ state: 'RETURNED' })}
      />
      <Tile label={t('home.drafts')} value={drafts} to={plansPath({ state: 'DRAFT' })} />
      <Tile label={t('home.openImports')} value={open} tone={open > 0 ? 'warning' : undefined} to={importsPath()} />
    </ul>
  );
}

function FirstPlan({ writes }: { writes: boolean }) {
  const { t } = useTranslation();
  const toImports = useTitleOf(importsPath());
  return (
    <div className="uf-card uf-first-plan">
      <p>{t(writes ? 'home.firstPlan' : 'home.noPlanYet')}</p>
      {writes && (
        <LinkButton type="primary" size="large" to={importsPath()} icon={<UploadOutlined aria-hidden />}>
          {toImports}
        </LinkButton>
      )}
    </div>
  );
}

const URGENCY: Record<PlanRow['state'], number> = { RETURNED: 0, DRAFT: 1, SUBMITTED: 2, APPROVED: 3 };

function Plans({ plans, writes }: { plans: readonly PlanRow[]; writes: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className="uf-card uf-links">
      {[...plans]
        .sort((one, other) => URGENCY[one.state] - URGENCY[other.state])
        .map((it) => (
          <li key={it.id}>
            <span className="uf-led">
              <PlanStateTag state={it.state} />
              <Link to={planPath(it.id)}>{it.title}</Link>
            </span>
            {writes && <span className="uf-quiet">{t(`home.next.${it.state}`)}</span>}
          </li>
        ))}
    </ul>
  );
}
