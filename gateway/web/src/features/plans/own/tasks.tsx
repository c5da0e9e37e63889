import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf } from '@/config/answer';
import type { TaskProps } from '@/config/feature';
import { importsPath } from '@/features/imports/paths';
import { planCountsQuery } from '../api/count-plans';
import { plansPath } from '../paths';

/** The plans a school has to go on with: those that came back, and those that were not submitted yet. */
export default function OwnPlansTask({ children }: TaskProps) {
  const { t } = useTranslation();
  const counts = useQuery(planCountsQuery());
  return children(
    answerOf(counts, (it) => ({
      counts: [
        { kind: 'pressing', label: t('own.returned'), count: it.RETURNED ?? 0, path: plansPath({ state: 'RETURNED' }) },
        { kind: 'waiting', label: t('own.drafts'), count: it.DRAFT ?? 0, path: plansPath({ state: 'DRAFT' }) },
      ],
      things: Object.values(it).every((count) => count === 0) ? [{ title: t('own.begin'), path: importsPath() }] : [],
    })),
  );
}
