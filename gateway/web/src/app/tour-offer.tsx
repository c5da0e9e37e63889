import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planCountsQuery } from '@/features/plans/api/count-plans';
import { readStored, writeStored } from '@/lib/stored';
import { useMe } from '@/session/me-context';
import { worksForFederation } from '@/session/permissions';

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
      type="info"
      showIcon
      className="uf-tour-offer"
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
