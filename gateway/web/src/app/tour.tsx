import { Alert, Button, Tour as AntTour } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import { planCountsQuery } from '@/features/plans/api/count-plans';
import { readStored, writeStored } from '@/lib/stored';
import { useMe } from '@/session/me-context';
import { may, worksForFederation, type Permission } from '@/session/permissions';

type Stop = 'welcome' | 'imports' | 'plans' | 'accounts' | 'review' | 'year' | 'schools' | 'bell' | 'help';

const STOPS: readonly [Stop, Permission?][] = [
  ['welcome'],
  ['imports', 'imports.use'],
  ['review', 'review.use'],
  ['year', 'year.read'],
  ['plans', 'plans.read'],
  ['schools', 'schools.read'],
  ['accounts', 'accounts.own'],
  ['bell'],
  ['help'],
];

/** Shows a newcomer around: one stop for everything this person is offered. */
export function Tour({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { roles } = useMe();
  const stops = STOPS.filter(([, permission]) => permission === undefined || may(roles, permission));
  return (
    <AntTour
      open
      onClose={onClose}
      onFinish={onClose}
      steps={stops.map(([stop], index) => ({
        title: t(`tour.steps.${stop}.title`),
        description: t(`tour.steps.${stop}.detail`),
        target: () => placeOf(stop) as HTMLElement,
        nextButtonProps: { children: t(index === stops.length - 1 ? 'tour.finish' : 'tour.next') },
        prevButtonProps: { children: t('tour.previous') },
      }))}
    />
  );
}

/** On a phone the navigation is closed; a stop without a place to point at is shown in the middle. */
function placeOf(stop: Stop): Element | null {
  return document.querySelector(`[data-tour="${stop}"]`);
}

/** Offers the tour to people of a school that has no plan yet, until they took it or said no; once per person. */
export function TourOffer({ onStart }: { onStart: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const key = `tour-offered:${me.userId}`;
  const [answered, setAnswered] = useState(() => readStored<boolean>(localStorage, key) === true);
  const asks = !answered && !worksForFederation(me.roles);
  const counts = useQuery({ ...planCountsQuery(), enabled: asks });
  const isNew = counts.data !== undefined && Object.values(counts.data).every((it) => it === 0);
  if (!asks || !isNew) {
    return null;
  }
  const answer = (then?: () => void) => {
    writeStored(localStorage, key, true);
    setAnswered(true);
    then?.();
  };
  return (
    <Alert
      banner
      type="info"
      title={t('tour.offerTitle')}
      action={
        <span className="uf-actions">
          <Button size="small" type="primary" onClick={() => answer(onStart)}>
            {t('tour.start')}
          </Button>
          <Button size="small" onClick={() => answer()}>
            {t('tour.notNow')}
          </Button>
        </span>
      }
    />
  );
}
