import { useQuery } from '@tanstack/react-query';
import { Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { useState } from 'react';
import { MeContext } from '@/session/me-context';
import { PageSkeleton } from '@/components/page-skeleton';
import { ProblemView } from '@/components/problem-view';
import { meQuery } from '@/session/get-me';
import { takeReturnPath } from '@/session/sign-in';
import { worksForFederation } from '@/session/permissions';
import { Landing } from './landing';
import { Shell } from './shell';

/** Lets in who is signed in and shows everybody else where to. */
export function Entrance() {
  const me = useQuery(meQuery);
  if (me.isPending) {
    return <PageSkeleton />;
  }
  if (me.data === undefined) {
    return (
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
      {me.data.school == null && !worksForFederation(me.data.roles) ? <NoSchool /> : <Inside />}
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

function NoSchool() {
  const { t } = useTranslation();
  return <Result status="info" title={t('session.noSchoolTitle')} subTitle={t('session.noSchoolDetail')} />;
}
