import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { problemOf } from '@/api/problem';
import { HOME } from '@/config/paths';
import { MeContext, useMe } from '@/session/me-context';
import { PageSkeleton } from '@/components/page-skeleton';
import { ProblemView } from '@/components/problem-view';
import { meQuery } from '@/session/get-me';
import { takeReturnPath } from '@/session/sign-in';
import { useSessionWatch } from '@/session/use-session-watch';
import { Shell } from './shell';

/** Nobody who is signed in sees it. */
const Landing = lazy(() => import('./landing'));

const ShutOut = lazy(() => import('./shut-out'));

const WITHOUT_SCHOOL = ['NO_SCHOOL', 'SCHOOL_SUSPENDED'];

/** Lets in who is signed in and shows everybody else where to. */
export function Entrance() {
  const me = useQuery(meQuery);
  useSessionWatch();
  if (me.isPending) {
    return <PageSkeleton />;
  }
  if (me.data === undefined) {
    const { code } = problemOf(me.error);
    return WITHOUT_SCHOOL.includes(code) ? (
      <Suspense fallback={<PageSkeleton />}>
        <ShutOut suspended={code === 'SCHOOL_SUSPENDED'} onRetry={me.refetch} />
      </Suspense>
    ) : (
      <div className="uf-centred">
        <ProblemView thrown={me.error} onRetry={me.refetch} />
      </div>
    );
  }
  if (me.data === null) {
    return (
      <Suspense fallback={<PageSkeleton />}>
        <Landing />
      </Suspense>
    );
  }
  return (
    <MeContext value={me.data}>
      <Inside />
    </MeContext>
  );
}

/** Where somebody came in, before any move within the client. */
const FIRST_ENTRY = 'default';

/** Signing in ends at home; whoever asked for another place meanwhile gets that one. */
function Inside() {
  const { userId } = useMe();
  const [returnTo = HOME] = useState(() => takeReturnPath(userId));
  const { key, pathname } = useLocation();
  const isBack = key === FIRST_ENTRY && pathname === HOME && returnTo !== HOME;
  return isBack ? <Navigate to={returnTo} replace /> : <Shell />;
}
