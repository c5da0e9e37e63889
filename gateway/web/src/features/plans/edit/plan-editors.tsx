import type { PlanItem, PlanSection } from '../api/get-plan';
import type { PlanTime } from '../plan-time';
import { flattened, replaced } from '../sections';
import type { Editing } from './blank';
import { ItemDrawer } from './item-drawer';
import { SectionDrawer } from './section-drawer';
import type { PlanDraftHandle } from './use-plan-draft';

interface Props {
  time: PlanTime;
  draft: PlanDraftHandle;
  editing: Editing;
  onClose: () => void;
}

/** The drawer that belongs to what is being edited; its result goes into the draft. */
export default function PlanEditors({ time, draft, editing, onClose }: Props) {
  const { items, sections } = draft.content;
  if ('item' in editing) {
    const { itemId } = editing.item;
    const isNew = !items.some((it) => it.itemId === itemId);
    const store = (changed: PlanItem[]) => {
      draft.change({ items: changed });
      onClose();
    };
    return (
      <ItemDrawer
        key={itemId}
        item={editing.item}
        time={time}
        isNew={isNew}
        draftKey={`${draft.key}:item:${isNew ? 'new' : itemId}`}
        onDone={(item) => store(isNew ? [...items, item] : items.map((it) => (it.itemId === itemId ? item : it)))}
        onDelete={() => store(items.filter((it) => it.itemId !== itemId))}
        onClose={onClose}
      />
    );
  }
  const { sectionId } = editing.section;
  const isNew = !flattened(sections).some((it) => it.sectionId === sectionId);
  const store = (changed: PlanSection[]) => {
    draft.change({ sections: changed });
    onClose();
  };
  return (
    <SectionDrawer
      key={sectionId}
      section={editing.section}
      isNew={isNew}
      draftKey={`${draft.key}:section:${isNew ? 'new' : sectionId}`}
      onDone={(section) => store(isNew ? [...sections, section] : replaced(sections, sectionId, section))}
      onDelete={() => store(replaced(sections, sectionId, undefined))}
      onClose={onClose}
    />
  );
}
