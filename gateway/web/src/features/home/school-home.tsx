import { UploadOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '@/components/loaded';
import { paths } from '@/config/paths';
import { plansQuery, type PlanRow } from '@/features/plans/api/list-plans';
import { PlanStateTag } from '@/features/plans/plan-state-tag';
import { useMay } from '@/session/me-context';
import { LatestNotices } from './latest-notices';
import { OpenImports } from './open-imports';
import { ThisMonth } from './this-month';

/** A school union's morning: which plan waits for what, what is due this month, what is new. */
export function SchoolHome() {
  const { t } = useTranslation();
  const writes = useMay('plans.write');
  const plans = useInfiniteQuery(plansQuery({}));
  return (
    <Loaded query={plans}>
      {({ pages }) => {
        const known = pages.flatMap((it) => it.items);
        const waits = writes && known.some((it) => it.state === 'RETURNED' || it.state === 'DRAFT');
        return (
          <div className="uf-home">
            <section>
              <h2>{t(waits ? 'home.waitsForMe' : 'home.ourPlans')}</h2>
              {known.length === 0 ? <FirstPlan writes={writes} /> : <Waiting plans={known} writes={writes} />}
              {writes && <OpenImports />}
            </section>
            <ThisMonth plans={known} />
            <LatestNotices />
          </div>
        );
      }}
    </Loaded>
  );
}

function FirstPlan({ writes }: { writes: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="uf-card uf-first-plan">
      <p>{t(writes ? 'home.firstPlan' : 'home.noPlanYet')}</p>
      {writes && (
        <Link to={paths.imports()}>
          <Button type="primary" size="large" icon={<UploadOutlined />}>
            {t('shell.imports')}
          </Button>
        </Link>
      )}
    </div>
  );
}

const URGENCY: Record<PlanRow['state'], number> = { RETURNED: 0, DRAFT: 1, SUBMITTED: 2, APPROVED: 3 };

function Waiting({ plans, writes }: { plans: readonly PlanRow[]; writes: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className="uf-card uf-links">
      {[...plans]
        .sort((one, other) => URGENCY[one.state] - URGENCY[other.state])
        .map((it) => (
          <li key={it.id}>
            <span>
              <PlanStateTag state={it.state} /> <Link to={paths.plan(it.id)}>{it.title}</Link>
            </span>
            {writes && <span className="uf-quiet">{t(`home.next.${it.state}`)}</span>}
          </li>
        ))}
    </ul>
  );
}
