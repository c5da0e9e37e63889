import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Decision } from './api/decide-plans';
import type { Marked } from './use-marked';

interface Props {
  marked: Marked;
  onDecide: (kind: Decision['kind']) => void;
}

/** What can be done with the marked plans together. */
export function BulkBar({ marked, onDecide }: Props) {
  const { t } = useTranslation();
  const count = marked.plans.length;
  return (
    <div className="uf-bulk" role="group" aria-label={t('review.together')}>
      {count === 0 ? (
        <Button size="small" onClick={marked.markAll}>
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
          <Button size="small" type="text" onClick={marked.clear}>
            {t('review.unmark')}
          </Button>
        </>
      )}
    </div>
  );
}
