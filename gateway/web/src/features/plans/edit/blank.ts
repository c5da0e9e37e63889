import { localId } from '../api/edit-plan';
import type { PlanItem, PlanSection } from '../api/get-plan';

/** What is open for editing. */
export type Editing = { item: PlanItem } | { section: PlanSection };

/** An item nobody has written yet. */
export function blankItem(months: number[]): PlanItem {
  return { itemId: localId(), text: '', months, themes: [] };
}

/** A section nobody has written yet. */
export function blankSection(): PlanSection {
  return { sectionId: localId(), level: 1, heading: '', text: '', children: [] };
}
