import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf } from '@/config/answer';
import type { TaskProps } from '@/config/feature';
import { planCountsQuery } from '@/features/plans/api/count-plans';
import { formatAgo } from '@/lib/format';
import { waitingPlansQuery } from '../api/list-waiting-plans';
import { reviewPath } from '../paths';

const SHOWN = 6;

/** The plans that wait to be reviewed, those that wait longest by name. */
export default function WaitingPlansTask({ children }: TaskProps) {
  const { t } = useTranslation();
  const counts = useQuery(planCountsQuery());
  const waiting = useInfiniteQuery(waitingPlansQuery({})).data?.pages.flatMap((it) => it.items) ?? [];
  return children(
    answerOf(counts, (it) => ({
      counts: [{ kind: 'pressing', label: t('waiting.toReview'), count: it.SUBMITTED ?? 0, path: reviewPath() }],
      things: waiting.slice(0, SHOWN).map(({ id, schoolName, title, submittedAt }) => ({
        title: `${schoolName} · ${title}`,
        path: reviewPath({ plan: id }),
        note: <time dateTime={submittedAt}>{formatAgo(submittedAt)}</time>,
      })),
    })),
  );
}
