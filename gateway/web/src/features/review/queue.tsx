import { useTranslation } from 'react-i18next';
import type { PlanRow } from '@/features/plans/api/list-plans';
import { formatAgo, formatMoment } from '@/lib/format';

interface Props {
  plans: readonly PlanRow[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** The waiting plans, each a button that opens it. */
export function Queue({ plans, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <ul className="uf-queue" aria-label={t('review.waiting')}>
      {plans.map((it) => (
        <li key={it.id}>
          <button type="button" aria-current={it.id === chosen} onClick={() => onChoose(it.id)}>
            <strong>{it.schoolName}</strong>
            <span>{it.title}</span>
            {it.submittedAt != null && (
              <time dateTime={it.submittedAt} title={formatMoment(it.submittedAt)}>
                {formatAgo(it.submittedAt)}
              </time>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
