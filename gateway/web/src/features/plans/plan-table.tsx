import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ThemeTags } from '@/components/theme-tags';
import { DataTable } from '@/kit/list/data-table';
import { ToneTag } from '@/kit/list/status-tag';
import { formatDay } from '@/lib/format';
import { monthsText } from '@/lib/months';
import type { PlanItem } from './api/get-plan';
import { liesOutside, type PlanTime } from './plan-time';
import { reasonsOfItem, type Remark } from './reasons';
import { ReviewNotes } from './review-notes';

interface Props {
  /** Given where items outside the plan's period are pointed out. */
  time?: PlanTime | undefined;
  items: readonly PlanItem[];
  reasons: readonly Remark[];
  onEdit?: ((item: PlanItem) => void) | undefined;
}

/** The items of the plan as a table: when, what, who. */
export function PlanTable({ time, items, reasons, onEdit }: Props) {
  const { t } = useTranslation();
  const edit = (it: PlanItem) => (
    <Button
      type="text"
      icon={<EditOutlined aria-hidden />}
      aria-label={`${t('common.edit')} ${it.text}`}
      onClick={() => onEdit?.(it)}
    />
  );
  return (
    <DataTable
      rows={[...items].sort(byMonth)}
      rowKey={(it) => it.itemId}
      columns={[
        { key: 'months', title: t('common.month'), width: 130, show: (it) => timeOf(it, t('plans.undated')) },
        {
          key: 'text',
          title: t('plans.item'),
          heading: true,
          show: (it) => (
            <>
              <div>{it.text}</div>
              <ThemeTags themes={it.themes} />
              {time && liesOutside(time, it) && <ToneTag tone="warning">{t('plans.outside')}</ToneTag>}
              <ReviewNotes reasons={reasonsOfItem(reasons, it)} />
            </>
          ),
        },
        { key: 'responsible', title: t('plans.responsible'), width: 160, show: (it) => it.responsible },
        { key: 'dates', title: t('plans.dates'), width: 210, wide: true, show: datesOf },
      ]}
      actions={onEdit && edit}
      empty={t('plans.noItems')}
    />
  );
}

function timeOf(item: PlanItem, undated: string) {
  return item.months.length === 0 ? undated : monthsText(item.months);
}

function datesOf({ from, to }: PlanItem) {
  return [from, to].filter((it) => it != null).map((it) => formatDay(it)).join(' – ');
}

function byMonth(one: PlanItem, other: PlanItem) {
  return (one.months[0] ?? 13) - (other.months[0] ?? 13);
}
