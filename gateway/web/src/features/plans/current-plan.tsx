import { useInfiniteQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { Loaded } from '@/components/loaded';
import { useWorksForFederation } from '@/session/me-context';
import { plansQuery } from './api/list-plans';
import { planPath, plansPath } from './paths';
import { planOfNow } from './plan-of-now';

/** Leads on to the plan a school works by now; to this year's plans where nobody or more than one school has one. */
export default function CurrentPlan() {
  return useWorksForFederation() ? <Navigate replace to={plansPath({ year: new Date().getFullYear() })} /> : <OwnPlan />;
}

function OwnPlan() {
  const plans = useInfiniteQuery(plansQuery({}));
  return (
    <Loaded query={plans} page>
      {({ pages }) => {
        const plan = planOfNow(
          pages.flatMap((it) => it.items),
          new Date(),
        );
        return <Navigate replace to={plan === undefined ? plansPath() : planPath(plan.id)} />;
      }}
    </Loaded>
  );
}
