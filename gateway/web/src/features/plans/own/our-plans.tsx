import { UploadOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LinkButton } from '@/components/link-button';
import { Loaded } from '@/components/loaded';
import { useTitleOf } from '@/config/features';
import { importsPath } from '@/features/imports/paths';
import { useMay } from '@/session/me-context';
import { plansQuery, type PlanRow } from '../api/list-plans';
import { planPath } from '../paths';
import { PlanStateTag } from '../plan-state-tag';
import { YearGlance } from './year-glance';
import './own.css';

/** A school's plans with what comes next for each, and the year it works by now. */
export default function OurPlans() {
  const { t } = useTranslation();
  const plans = useInfiniteQuery(plansQuery({}));
  return (
    <Loaded query={plans}>
      {({ pages }) => {
        const known = pages.flatMap((it) => it.items);
        return (
          <>
            <section aria-label={t('own.ourPlans')}>
              <h2>{t('own.ourPlans')}</h2>
              {known.length === 0 ? <FirstPlan /> : <Plans plans={known} />}
            </section>
            <YearGlance plans={known} />
          </>
        );
      }}
    </Loaded>
  );
}

function FirstPlan() {
  const { t } = useTranslation();
  const writes = useMay('plans.write');
  const toImports = useTitleOf(importsPath());
  return (
    <div className="uf-card uf-first-plan">
      <p>{t(writes ? 'own.firstPlan' : 'own.noPlanYet')}</p>
      {writes && (
        <LinkButton type="primary" size="large" to={importsPath()} icon={<UploadOutlined aria-hidden />}>
          {toImports}
        </LinkButton>
      )}
    </div>
  );
}

const URGENCY: Record<PlanRow['state'], number> = { RETURNED: 0, DRAFT: 1, SUBMITTED: 2, APPROVED: 3 };

function Plans({ plans }: { plans: readonly PlanRow[] }) {
  const { t } = useTranslation();
  const writes = useMay('plans.write');
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
            {writes && <span className="uf-quiet">{t(`own.next.${it.state}`)}</span>}
          </li>
        ))}
    </ul>
  );
}
