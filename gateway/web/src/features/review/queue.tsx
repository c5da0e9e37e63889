import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { ToneTag } from '@/kit/list/status-tag';
import { formatAgo, formatMoment } from '@/lib/format';
import type { WaitingPlan } from './api/list-waiting-plans';

interface Props {
  plans: readonly WaitingPlan[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
  marked: ReadonlySet<string>;
  onMark: (id: string, marked: boolean) => void;
}

/** The waiting plans, each a button that opens it and a box that takes it into a common decision. */
export function Queue({ plans, chosen, onChoose, marked, onMark }: Props) {
  const { t } = useTranslation();
  return (
    <ul className="uf-queue" aria-label={t('review.waiting')}>
      {plans.map((it) => (
        <li key={it.id}>
          <Checkbox
            checked={marked.has(it.id)}
            aria-label={t('review.mark', { school: it.schoolName })}
            onChange={(event) => onMark(it.id, event.target.checked)}
          />
          <button type="button" aria-current={it.id === chosen} onClick={() => onChoose(it.id)}>
            <strong>{it.schoolName}</strong>
            <span>{it.title}</span>
            <span>
              <time dateTime={it.submittedAt} title={formatMoment(it.submittedAt)}>
                {formatAgo(it.submittedAt)}
              </time>{' '}
              {it.late === true && <ToneTag tone="danger">{t('review.late')}</ToneTag>}
              {it.reviewedBefore && <ToneTag tone="warning">{t('review.again')}</ToneTag>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
