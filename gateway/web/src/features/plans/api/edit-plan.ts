import { dataOf, planApi } from '@/api/client';
import { ifMatch } from '@/api/headers';
import type { PlanItem, PlanSection } from './get-plan';

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
export function editPlan({ id, version, content }: Edit) {
  return dataOf(
    planApi.PATCH('/api/plan/plans/{id}', {
      params: { path: { id }, header: ifMatch(version) }, 
      body: { title: content.title, sections: content.sections.map(sectionDraft), items: content.items.map(itemDraft) },
    }),
  );
}

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
