import { useTranslation } from 'react-i18next';
import { formatCount } from '@/lib/format';

interface Props {
  /** Each item once. */
  items: number;
  /** Each item in every month it takes, and once where it has none. */
  byMonth: number;
}

/** How many items there are; and why their months add up to more where some take several. */
export function ItemTotals({ items, byMonth }: Props) {
  const { t } = useTranslation();
  return (
    <p className="uf-quiet" role="note">
      {t(items === byMonth ? 'common.itemTotal' : 'common.itemTotals', {
        count: items,
        items: formatCount(items),
        byMonth: formatCount(byMonth),
      })}
    </p>
  );
}

/** Items by month: an item counts in each of its months, and once where it has none. */
export function countByMonth(items: readonly { months: readonly number[] }[]): number {
  return items.reduce((sum, { months }) => sum + Math.max(1, months.length), 0);
}
