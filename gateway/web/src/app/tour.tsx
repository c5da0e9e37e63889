import { Tour as AntTour } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFeatures, useWords } from '@/config/features';
import { useOffered } from '@/session/me-context';
import { placeInHeader } from './header-items';

interface Stop {
  place: string;
  title: string;
  description: string;
}

/** Shows a newcomer around: one stop for everything this person is offered. */
export default function Tour({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const stops = useStops();
  return (
    <AntTour
      open
      onClose={onClose}
      onFinish={onClose}
      steps={stops.map(({ place, title, description }, index) => ({
        title,
        description,
        target: () => document.querySelector<HTMLElement>(`[data-tour="${place}"]`) as HTMLElement,
        nextButtonProps: { children: t(index === stops.length - 1 ? 'tour.finish' : 'tour.next') },
        prevButtonProps: { children: t('tour.previous') },
      }))}
    />
  );
}

/** On a phone the navigation is closed; a stop without a place to point at is shown in the middle. */
function useStops(): Stop[] {
  const { t } = useTranslation();
  const words = useWords();
  const isOffered = useOffered();
  const { screens, header } = useFeatures();
  const own = (stop: 'welcome' | 'help') => ({
    place: stop,
    title: t(`tour.steps.${stop}.title`),
    description: t(`tour.steps.${stop}.detail`),
  });
  return [
    own('welcome'),
    ...screens.flatMap(({ path, title, tour, may }) =>
      tour !== undefined && isOffered(may) ? [{ place: path, title: words(title), description: words(tour) }] : [],
    ),
    ...header.map(({ tour }, number) => ({
      place: placeInHeader(number),
      title: words(tour.title),
      description: words(tour.detail),
    })),
    own('help'),
  ];
}
