import { EditOutlined } from '@ant-design/icons';
import { Button, Table, Tag, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { ThemeTags } from '@/components/theme-tags';
import { formatDay } from '@/lib/format';
import { monthsText } from '@/lib/months';
import { useNarrow } from '@/lib/use-narrow';
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
  const narrow = useNarrow();
  const columns: TableColumnsType<PlanItem> = [
    { title: t('common.month'), key: 'months', width: narrow ? 76 : 130, render: (_, it) => timeOf(it, t('plans.undated')) },
    {
      title: t('plans.item'),
      key: 'text',
      render: (_, it) => (
        <>
          <div>{it.text}</div>
          <ThemeTags themes={it.themes} />
          {time && liesOutside(time, it) && <Tag color="warning">{t('plans.outside')}</Tag>}
          <ReviewNotes reasons={reasonsOfItem(reasons, it)} />
        </>
      ),
    },
    { title: t('plans.responsible'), dataIndex: 'responsible', width: 160, responsive: ['md'] },
    { title: t('plans.dates'), key: 'dates', width: 210, responsive: ['lg'], render: (_, it) => datesOf(it) },
  ];
  if (onEdit) {
    columns.push({
      key: 'edit',
      title: <span className="uf-unseen">{t('common.edit')}</span>,
      width: 48,
      render: (_, it) => (
        <Button type="text" icon={<EditOutlined aria-hidden />} aria-label={`${t('common.edit')} ${it.text}`} onClick={() => onEdit(it)} />
      ),
    });
  }
  return (
    <Table
      rowKey="itemId"
      size={narrow ? 'small' : 'middle'}
      columns={columns}
      dataSource={[...items].sort(byMonth)}
      pagination={false}
      locale={{ emptyText: t('plans.noItems') }}
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
