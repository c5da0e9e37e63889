import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DecisionQueue } from '@/kit/queue/use-decision-queue';
import type { Decision } from './api/decide-plans';
import type { WaitingPlan } from './api/list-waiting-plans';

interface Props {
  queue: DecisionQueue<WaitingPlan>;
  onDecide: (kind: Decision['kind']) => void;
}

/** What can be done with the marked plans together. */
export function BulkBar({ queue, onDecide }: Props) {
  const { t } = useTranslation();
  const count = queue.marked.length;
  return (
    <div className="uf-bulk" role="group" aria-label={t('review.together')}>
      {count === 0 ? (
        <Button size="small" onClick={queue.markAll}>
          {t('review.markAll')}
        </Button>
      ) : (
        <>
          <span aria-live="polite">{t('review.marked', { count })}</span>
          <Button size="small" type="primary" onClick={() => onDecide('APPROVE')}>
            {t('review.bulkApprove')}
          </Button>
          <Button size="small" danger onClick={() => onDecide('RETURN')}>
            {t('review.bulkReturn')}
          </Button>
          <Button size="small" type="text" onClick={queue.unmark}>
            {t('review.unmark')}
          </Button>
        </>
      )}
    </div>
  );
}
