import { action, type Command } from '@/api/action';
import { planApi } from '@/api/client';
import type { Plan, PlanItem, PlanSection } from './get-plan';

const edit = action(planApi, 'patch', '/api/plan/plans/{id}');

/** What the plan is to say; parts without a server's id carry a local one that is left out when sent. */
export interface PlanContent {
  title: string;
  sections: PlanSection[];
  items: PlanItem[];
}

interface Edit {
  id: string;
  version: number;
  content: PlanContent;
}

const LOCAL = 'new-';

/** An id for a part the server does not know yet. */
export function localId(): string {
  return LOCAL + crypto.randomUUID();
}

/** Whether the server does not know this part yet. */
export function isLocal(id: string): boolean {
  return id.startsWith(LOCAL);
}

/** Replaces what the plan says, if nobody else changed it since that version. */
export const editPlan: Command<Edit, Plan> = ({ id, version, content: { title, sections, items } }, key) =>
  edit({ id, version, title, sections: sections.map(sectionDraft), items: items.map(itemDraft) }, key);

function itemDraft({ itemId, ...rest }: PlanItem) {
  return { itemId: serverId(itemId), ...rest };
}

function sectionDraft({ sectionId, marker, heading, text, children }: PlanSection): SectionDraft {
  return { sectionId: serverId(sectionId), marker, heading, text, children: children.map(sectionDraft) };
}

type SectionDraft = Omit<PlanSection, 'sectionId' | 'level' | 'children'> & { sectionId?: string; children: SectionDraft[] };

function serverId(id: string): string | undefined {
  return isLocal(id) ? undefined : id;
}
