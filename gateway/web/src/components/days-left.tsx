import { useTranslation } from 'react-i18next';
import { ToneTag } from '@/kit/list/status-tag';
import { isPressing } from '@/lib/due';
import { daysUntil } from '@/lib/format';

/** How long until a day, or since: 还有12天, due today, 3 days late. */
export function DaysLeft({ due }: { due: string }) {
  const { t } = useTranslation();
  const days = daysUntil(due);
  if (days < 0) {
    return <ToneTag tone="danger">{t('common.overdue', { count: -days })}</ToneTag>;
  }
  if (days === 0) {
    return <ToneTag tone="warning">{t('common.dueToday')}</ToneTag>;
  }
  return <ToneTag tone={isPressing(due) ? 'warning' : 'neutral'}>{t('common.daysLeft', { count: days })}</ToneTag>;
}
