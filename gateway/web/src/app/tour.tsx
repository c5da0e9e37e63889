import { Tour as AntTour } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/session/me-context';
import { may, type Permission } from '@/session/permissions';

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
export default function Tour({ onClose }: { onClose: () => void }) {
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
