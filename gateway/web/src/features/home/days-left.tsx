import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { daysUntil } from '@/lib/format';

/** From here on a deadline is near. */
const SOON = 14;

/** How long until a day, or since: 还有12天, due today, 3 days late. */
export function DaysLeft({ due }: { due: string }) {
  const { t } = useTranslation();
  const days = daysUntil(due);
  if (days < 0) {
    return <Tag color="error">{t('home.overdue', { count: -days })}</Tag>;
  }
  if (days === 0) {
    return <Tag color="warning">{t('home.dueToday')}</Tag>;
  }
  return <Tag {...(days <= SOON && { color: 'warning' })}>{t('home.daysLeft', { count: days })}</Tag>;
}
