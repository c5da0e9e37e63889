import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { problemOf } from '@/api/problem';
import { MeContext } from '@/session/me-context';
import { PageSkeleton } from '@/components/page-skeleton';
import { ProblemView } from '@/components/problem-view';
import { meQuery } from '@/session/get-me';
import { takeReturnPath } from '@/session/sign-in';
import { Landing } from './landing';
import { Shell } from './shell';

const ShutOut = lazy(() => import('./shut-out'));

const WITHOUT_SCHOOL = ['NO_SCHOOL', 'SCHOOL_SUSPENDED'];

/** Lets in who is signed in and shows everybody else where to. */
export function Entrance() {
  const me = useQuery(meQuery);
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
    return <Landing />;
  }
  return (
    <MeContext value={me.data}>
      <Inside />
    </MeContext>
  );
}

function Inside() {
  const [returnTo] = useState(takeReturnPath);
  const { pathname, search } = useLocation();
  const [back, setBack] = useState(returnTo !== undefined && returnTo !== pathname + search);
  if (back && returnTo !== undefined) {
    setBack(false);
    return <Navigate to={returnTo} replace />;
  }
  return <Shell />;
}
