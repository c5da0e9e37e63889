import { Button } from 'antd';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMonth } from '@/lib/format';
import { monthsFrom } from '@/lib/months';
import type { Correction } from './api/correct-import';

/** Under which type an item that is being dragged says its id. */
export const DRAGGED_ITEM = 'application/x-unionfed-item';

interface Props {
  /** The marked items, in the order shown. */
  marked: readonly string[];
  onClear: () => void;
  onCorrect: (...corrections: Correction[]) => void;
}

/** Moves the marked items to a month, by a press or by dropping one of them there; joins or removes them. */
export function SelectionBar({ marked, onClear, onCorrect }: Props) {
  const { t } = useTranslation();
  const [over, setOver] = useState<number>();
  const move = (ids: readonly string[], month: number) => {
    onCorrect(...ids.map((itemId): Correction => ({ kind: 'MOVE_ITEM', itemId, months: month === 0 ? [] : [month] })));
    onClear();
  };
  const drop = (event: DragEvent, month: number) => {
    event.preventDefault();
    setOver(undefined);
    const id = event.dataTransfer.getData(DRAGGED_ITEM);
    if (id !== '') {
      move(marked.includes(id) ? marked : [id], month);
    }
  };
  const nameOf = (month: number) => (month === 0 ? t('plans.undated') : formatMonth(month, 'short'));
  return (
    <div className="uf-selection" role="toolbar" aria-label={t('imports.selection')}>
      <span role="status">{marked.length === 0 ? t('imports.selectHint') : t('imports.selected', { count: marked.length })}</span>
      <span className="uf-selection-months">
        {[...monthsFrom(), 0].map((month) => (
          <button
            key={month}
            type="button"
            disabled={marked.length === 0}
            data-over={over === month}
            aria-label={t('imports.moveTo', { month: nameOf(month) })}
            onClick={() => move(marked, month)}
            onDragOver={(event) => {
              if (event.dataTransfer.types.includes(DRAGGED_ITEM)) {
                event.preventDefault();
                setOver(month);
              }
            }}
            onDragLeave={() => setOver(undefined)}
            onDrop={(event) => drop(event, month)}
          >
            {nameOf(month)}
          </button>
        ))}
      </span>
      {marked.length > 0 && (
        <span className="uf-selection-actions">
          {marked.length > 1 && (
            <Button
              size="small"
              onClick={() => {
                onCorrect({ kind: 'MERGE_ITEMS', itemIds: [...marked] });
                onClear();
              }}
            >
              {t('imports.mergeSelected')}
            </Button>
          )}
          <Button
            size="small"
            onClick={() => {
              onCorrect(...marked.map((itemId): Correction => ({ kind: 'REMOVE_ITEM', itemId })));
              onClear();
            }}
          >
            {t('imports.removeSelected')}
          </Button>
          <Button size="small" type="text" onClick={onClear}>
            {t('imports.clearSelection')}
          </Button>
        </span>
      )}
    </div>
  );
}
