import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { countByMonth, ItemTotals } from '@/components/item-totals';
import { MonthGrid } from '@/components/month-grid';
import { ThemeTags } from '@/components/theme-tags';
import { monthsText } from '@/lib/months';
import type { PlanItem } from './api/get-plan';
import { reasonsOfItem, type Remark } from './reasons';
import { ReviewNotes } from './review-notes';

interface Props {
  items: readonly PlanItem[];
  reasons: readonly Remark[];
  /** The month a period begins with; a school year begins in September. */
  firstMonth?: number | undefined;
  onEdit?: ((item: PlanItem) => void) | undefined;
  onAdd?: ((month: number) => void) | undefined;
}

/** The plan as a year: a card for each month with what is to happen in it. */
export function PlanYear({ items, reasons, firstMonth, onEdit, onAdd }: Props) {
  const { t } = useTranslation();
  const undated = items.filter((it) => it.months.length === 0);
  return (
    <>
      <ItemTotals items={items.length} byMonth={countByMonth(items)} />
      <MonthGrid
        firstMonth={firstMonth}
        countOf={(month) => items.filter((it) => it.months.includes(month)).length}
        onAdd={onAdd}
      >
        {(month) => <Entries items={items.filter((it) => it.months.includes(month))} reasons={reasons} onEdit={onEdit} />}
      </MonthGrid>
      {undated.length > 0 && (
        <section className="uf-undated">
          <h2>{t('plans.undated')}</h2>
          <Entries items={undated} reasons={reasons} onEdit={onEdit} />
        </section>
      )}
    </>
  );
}

function Entries({ items, reasons, onEdit }: Props) {
  return (
    <ul className="uf-entries">
      {items.map((it) => (
        <li key={it.itemId}>
          {onEdit ? (
            <Button type="link" className="uf-entry-button" onClick={() => onEdit(it)}>
              {it.text}
            </Button>
          ) : (
            <span>{it.text}</span>
          )}
          {it.months.length > 1 && <small>{monthsText(it.months)}</small>}
          {it.responsible != null && <small>{it.responsible}</small>}
          <ThemeTags themes={it.themes} />
          <ReviewNotes reasons={reasonsOfItem(reasons, it)} />
        </li>
      ))}
    </ul>
  );
}
