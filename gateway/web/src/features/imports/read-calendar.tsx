import { PlusOutlined } from '@ant-design/icons';
import { Button, Empty } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthsText } from '@/lib/months';
import type { Import, ImportEntry, ImportItem } from './api/get-import';
import { correctionsOf } from './item-corrections';
import { ItemForm, type ItemFields } from './item-form';
import { itemsOf, undatedEntry, type Spot } from './places';
import { ReadItem } from './read-item';
import { SelectionBar } from './selection-bar';
import type { Corrections } from './use-corrections';
import { wishFor } from './use-wish';

interface Props {
  reading: Import;
  editable: boolean;
  spot: Spot | undefined;
  onSpot: (spot: Spot | undefined) => void;
  corrections: Corrections;
}

const NONE: ReadonlySet<string> = new Set();

/** What is to be done when, as read and corrected; every item leads to its line. */
export function ReadCalendar({ reading, editable, spot, onSpot, corrections }: Props) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState<number>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(NONE);
  const { correct } = corrections;
  const change = useCallback(
    (item: ImportItem, months: readonly number[], fields: ItemFields) => {
      const wanted = correctionsOf(item, months, fields);
      if (wanted.length > 0) {
        correct(...wanted);
      }
    },
    [correct],
  );
  const choose = useCallback(
    (item: ImportItem) => onSpot(item.line == null ? undefined : { line: item.line, part: item.id }),
    [onSpot],
  );
  const merge = useCallback((above: string, id: string) => correct({ kind: 'MERGE_ITEMS', itemIds: [above, id] }), [correct]);
  const remove = useCallback((id: string) => correct({ kind: 'REMOVE_ITEM', itemId: id }), [correct]);
  const mark = useCallback(
    (id: string) =>
      setChosen((before) => {
        const after = new Set(before);
        if (!after.delete(id)) {
          after.add(id);
        }
        return after;
      }),
    [],
  );
  const marked = useMemo(() => itemsOf(reading).flatMap((it) => (chosen.has(it.id) ? [it.id] : [])), [reading, chosen]);
  const entries = [...reading.calendar, ...(reading.undatedItems.length > 0 ? [undatedEntry(reading.undatedItems)] : [])];
  const months = (entry: ImportEntry) => entry.months ?? [];
  return (
    <div className="uf-read-calendar">
      {editable && entries.length > 0 && (
        <SelectionBar marked={marked} onClear={() => setChosen(NONE)} onCorrect={correct} />
      )}
      {entries.length === 0 && <Empty description={t('imports.noCalendar')} />}
      {entries.map((entry, index) => (
        <section key={index}>
          <h2>
            {titleOf(entry, t('plans.undated'))}
            {entry.marker !== '' && <small>{t('imports.asWritten', { marker: entry.marker })}</small>}
            {editable && (
              <Button
                type="text"
                size="small"
                icon={<PlusOutlined aria-hidden />}
                aria-label={`${t('plans.addItem')} ${titleOf(entry, t('plans.undated'))}`}
                onClick={() => setAdding(index)}
              />
            )}
          </h2>
          <ul>
            {entry.items.map((item, at) => (
              <ReadItem
                key={item.id}
                importId={reading.id}
                item={item}
                months={months(entry)}
                above={entry.items[at - 1]?.id}
                active={spot?.part === item.id}
                wish={wishFor(item.id, spot)}
                editable={editable}
                marked={chosen.has(item.id)}
                onMark={mark}
                onChoose={choose}
                onChange={change}
                onMerge={merge}
                onRemove={remove}
              />
            ))}
          </ul>
          {adding === index && <NewItem id={reading.id} months={months(entry)} corrections={corrections} onClose={() => setAdding(undefined)} />}
        </section>
      ))}
      {editable && adding !== -1 && (
        <Button icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(-1)}>
          {t('plans.addItem')}
        </Button>
      )}
      {adding === -1 && <NewItem id={reading.id} months={[]} corrections={corrections} onClose={() => setAdding(undefined)} />}
    </div>
  );
}

interface NewItemProps {
  id: string;
  months: readonly number[];
  corrections: Corrections;
  onClose: () => void;
}

function NewItem({ id, months, corrections, onClose }: NewItemProps) {
  return (
    <ItemForm
      isNew
      draftKey={`import:${id}:new`}
      initial={{ text: '', months: [...months], themes: [] }}
      onCancel={onClose}
      onDone={({ text, months: wanted }) => {
        onClose();
        corrections.correct({ kind: 'ADD_ITEM', text: text.trim(), months: wanted });
      }}
    />
  );
}

function titleOf({ months, weeks, marker }: ImportEntry, undated: string): string {
  if (months != null && months.length > 0) {
    return monthsText(months);
  }
  return weeks == null ? undated : marker;
}
