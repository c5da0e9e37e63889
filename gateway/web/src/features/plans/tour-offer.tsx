import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStartTour } from '@/components/tour-context';
import { readStored, writeStored } from '@/lib/stored';
import { useMe } from '@/session/me-context';
import { planCountsQuery } from './api/count-plans';
import './tour-offer.css';

/** Offers the tour to people of a school that has no plan yet, until they took it or said no; once per person. */
export default function TourOffer() {
  const { t } = useTranslation();
  const start = useStartTour();
  const me = useMe();
  const key = `tour-offered:${me.userId}`;
  const [answered, setAnswered] = useState(() => readStored<boolean>(localStorage, key) === true);
  const counts = useQuery({ ...planCountsQuery(), enabled: !answered });
  const isNew = counts.data !== undefined && Object.values(counts.data).every((it) => it === 0);
  if (answered || !isNew) {
    return null;
  }
  const answer = (then?: () => void) => {
    writeStored(localStorage, key, true);
    setAnswered(true);
    then?.();
  };
  return (
    <Alert
      type="info"
      showIcon
      className="uf-tour-offer"
      title={t('tour.offerTitle')}
      action={
        <span className="uf-actions">
          <Button size="small" type="primary" onClick={() => answer(start)}>
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
