import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReturnReason } from './api/get-plan';

/** What the federation wants changed, at the place it speaks of. */
export function ReviewNotes({ reasons }: { reasons: readonly ReturnReason[] }) {
  const { t } = useTranslation();
  return reasons.map((it, index) => (
    <Alert
      key={index}
      className="uf-review-note"
      type="warning"
      showIcon
      title={t(`plans.reasons.${it.code}`)}
      description={it.comment}
    />
  ));
}
