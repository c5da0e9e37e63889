import { Alert } from 'antd';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/lib/format';
import { MarkablePlan } from './markable-plan';
import { MarkReason } from './mark-reason';
import type { Remark } from './reasons';

/** What the federation wants changed, at the place it speaks of, and whether the school has dealt with it. */
export function ReviewNotes({ reasons }: { reasons: readonly Remark[] }) {
  const { t } = useTranslation();
  const markable = useContext(MarkablePlan);
  return reasons.map((it) => (
    <Alert
      key={it.number}
      className="uf-review-note"
      type={it.mark === undefined ? 'warning' : 'success'}
      showIcon
      title={t(`plans.reasons.${it.code}`)}
      description={
        (it.comment != null || it.mark !== undefined || markable !== undefined) && (
          <>
            {it.comment != null && <div>{it.comment}</div>}
            {it.mark && (
              <div>
                <strong>{t('plans.marks.done')}</strong> <span className="uf-quiet">{`${it.mark.by} ${formatMoment(it.mark.at)}`}</span>
                {it.mark.comment != null && <div>{it.mark.comment}</div>}
              </div>
            )}
            {markable && <MarkReason plan={markable} remark={it} />}
          </>
        )
      }
    />
  ));
}
