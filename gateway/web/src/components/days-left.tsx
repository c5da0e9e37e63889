import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { isPressing } from '@/lib/due';
import { daysUntil } from '@/lib/format';

/** How long until a day, or since: 还有12天, due today, 3 days late. */
export function DaysLeft({ due }: { due: string }) {
  const { t } = useTranslation();
  const days = daysUntil(due);
  if (days < 0) {
    return <Tag color="error">{t('common.overdue', { count: -days })}</Tag>;
  }
  if (days === 0) {
    return <Tag color="warning">{t('common.dueToday')}</Tag>;
  }
  return <Tag {...(isPressing(due) && { color: 'warning' })}>{t('common.daysLeft', { count: days })}</Tag>;
}
