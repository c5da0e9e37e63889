import { useTranslation } from 'react-i18next';
import { ToneTag } from '@/kit/list/status-tag';
import { formatAgo, formatMoment } from '@/lib/format';
import type { WaitingPlan } from './api/list-waiting-plans';

/** What is said of a waiting plan in the list: whose, which, since when, whether late. */
export function WaitingPlanLine({ plan: { schoolName, title, submittedAt, late, reviewedBefore } }: { plan: WaitingPlan }) {
  const { t } = useTranslation();
  return (
    <>
      <strong>{schoolName}</strong>
      <span>{title}</span>
      <span>
        <time dateTime={submittedAt} title={formatMoment(submittedAt)}>
          {formatAgo(submittedAt)}
        </time>{' '}
        {late === true && <ToneTag tone="danger">{t('review.late')}</ToneTag>}
        {reviewedBefore && <ToneTag tone="warning">{t('review.again')}</ToneTag>}
      </span>
    </>
  );
}
