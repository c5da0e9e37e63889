import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf } from '@/config/answer';
import type { TaskProps } from '@/config/feature';
import { planCountsQuery } from '../api/count-plans';
import { plansPath } from '../paths';

/** How many plans wait for the schools, and how many wait for nobody any more. */
export default function FederationFigures({ children }: TaskProps) {
  const { t } = useTranslation();
  const counts = useQuery(planCountsQuery());
  return children(
    answerOf(counts, (it) => ({
      counts: [
        { kind: 'known', label: t('own.withSchools'), count: it.RETURNED ?? 0, path: plansPath({ state: 'RETURNED' }) },
        { kind: 'known', label: t('own.approved'), count: it.APPROVED ?? 0, path: plansPath({ state: 'APPROVED' }) },
      ],
    })),
  );
}
