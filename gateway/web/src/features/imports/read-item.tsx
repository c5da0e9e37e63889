import { DeleteOutlined, EditOutlined, MergeCellsOutlined } from '@ant-design/icons';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ThemeTags } from '@/components/theme-tags';
import { ToneTag } from '@/kit/list/status-tag';
import { formatShare } from '@/lib/format';
import { listed } from '@/lib/list';
import { monthsText } from '@/lib/months';
import type { ImportItem } from './api/get-import';
import { ItemForm, type ItemFields } from './item-form';
import type { Spot } from './places';
import { DRAGGED_ITEM } from './selection-bar';
import { useWish } from './use-wish';

/** Below this the reader's answer is shown as doubtful. */
const DOUBTFUL = 0.7;

interface Props {
  importId: string;
  item: ImportItem;
  months: readonly number[];
  /** Id of the item above in the same month. */
  above: string | undefined;
  active: boolean;
  /** The wish to correct this very item, when there is one. */
  wish: Spot | undefined;
  editable: boolean;
  /** Whether it is one of several that are to be moved, joined or removed. */
  marked: boolean;
  onMark: (id: string) => void;
  onChoose: (item: ImportItem) => void;
  onChange: (item: ImportItem, months: readonly number[], fields: ItemFields) => void;
  onMerge: (above: string, id: string) => void;
  onRemove: (id: string) => void;
}

/** One item as it stands now, with what the reader said beside it. */
export const ReadItem = memo(function ReadItem(props: Props) {
  const { importId, item, months, above, active, wish, editable, marked, onMark, onChoose, onChange, onMerge, onRemove } = props;
  const { t } = useTranslation();
  const [editing, setEditing] = useWish(wish);
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) {
      entry.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
    }
  }, [active]);
  if (editing) {
    return (
      <li>
        <ItemForm
          draftKey={`import:${importId}:${item.id}`}
          initial={{ text: item.text, months: [...months], themes: item.themes }}
          onCancel={() => setEditing(false)}
          onDone={(fields) => {
            setEditing(false);
            onChange(item, months, fields);
          }}
        />
      </li>
    );
  }
  return (
    <li ref={entry} className="uf-read-item" aria-current={active} draggable={editable} onDragStart={(event) => event.dataTransfer.setData(DRAGGED_ITEM, item.id)}>
      {editable && (
        <input type="checkbox" checked={marked} aria-label={t('imports.select', { item: item.text })} onChange={() => onMark(item.id)} />
      )}
      <button type="button" className="uf-read-text" onClick={() => onChoose(item)}>
        {item.text}
        {item.confidence != null && item.confidence < DOUBTFUL && (
          <ToneTag tone="warning">{t('imports.unsure', { share: formatShare(item.confidence) })}</ToneTag>
        )}
        {item.confidence == null && <ToneTag>{t('imports.added')}</ToneTag>}
      </button>
      {editable && (
        <span className="uf-item-actions">
          <Action title={t('common.edit')} name={item.text} icon={<EditOutlined aria-hidden />} onClick={() => setEditing(true)} />
          {above !== undefined && (
            <Action
              title={t('imports.mergeAbove')}
              name={item.text}
              icon={<MergeCellsOutlined aria-hidden />}
              onClick={() => onMerge(above, item.id)}
            />
          )}
          <Action title={t('common.delete')} name={item.text} icon={<DeleteOutlined aria-hidden />} onClick={() => onRemove(item.id)} />
        </span>
      )}
      <span title={listed(item.matchedWords.flatMap((it) => it.words))}>
        <ThemeTags themes={item.themes} />
      </span>
      {item.read != null && (
        <small className="uf-read-said">
          {t('imports.readerSaid')}
          {item.read.months.length > 0 && `${monthsText(item.read.months)} `}
          {item.read.text}
        </small>
      )}
    </li>
  );
});

interface ActionProps {
  title: string;
  name: string;
  icon: React.ReactNode;
  onClick: () => void;
}

/** A plain button: there are three of them on each of perhaps two thousand items. */
function Action({ title, name, icon, onClick }: ActionProps) {
  return (
    <button type="button" className="uf-item-action" title={title} aria-label={`${title} ${name}`} onClick={onClick}>
      {icon}
    </button>
  );
}
