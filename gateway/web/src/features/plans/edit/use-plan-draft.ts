import { useQueryClient } from '@tanstack/react-query';
import { useDraft } from '@/lib/use-draft';
import type { PlanContent } from '../api/edit-plan';
import { planQuery, type Plan } from '../api/get-plan';
import { usePlanCommand } from '../use-plan-command';
import { contentOf, saveDraft } from './save-draft';

interface PlanDraft {
  basedOn: number;
  /** What the plan said in that version; not in drafts that an earlier release of this client left behind. */
  base?: PlanContent | undefined;
  content: PlanContent;
}

/**
 * What somebody is changing in a plan. It stays on this computer until it was saved or given up, and knows the version
 * it is based on, so that nobody's work is overwritten by accident and two people's work can be brought together.
 */
export function usePlanDraft(plan: Plan) {
  const queries = useQueryClient();
  const key = `plan:${plan.id}`;
  const [draft, setDraft] = useDraft<PlanDraft>(key);
  const saving = usePlanCommand(saveDraft, () => setDraft(undefined));
  const current = contentOf(plan);
  const content = draft?.content ?? current;
  const basedOn = draft?.basedOn ?? plan.version;
  const base = draft?.base ?? (basedOn === plan.version ? current : undefined);
  const conflict = saving.error?.code === 'CHANGED_MEANWHILE' ? (saving.error.current as Plan | undefined) : undefined;

  /** Puts the draft on top of the plan as somebody else left it. */
  const rebase = (merged: PlanContent) => {
    if (conflict !== undefined) {
      queries.setQueryData(planQuery(plan.id).queryKey, conflict);
      setDraft({ basedOn: conflict.version, base: contentOf(conflict), content: merged });
      saving.reset();
    }
  };
  return {
    /** Under which name it is kept; what is typed into a part of it is kept under names that begin so. */
    key,
    content,
    dirty: draft !== undefined,
    saving,
    /** The plan as somebody else left it and what both began with, when that stands in the way of saving. */
    conflict: conflict && { base, theirs: contentOf(conflict), changedAt: conflict.updatedAt },
    change: (changed: Partial<PlanContent>) => setDraft({ basedOn, base, content: { ...content, ...changed } }),
    discard: () => {
      setDraft(undefined);
      saving.reset();
    },
    save: () => saving.mutate({ id: plan.id, version: basedOn, base, content }),
    takeTheirs: () => {
      queries.setQueryData(planQuery(plan.id).queryKey, conflict);
      setDraft(undefined);
      saving.reset();
    },
    goOnWith: rebase,
    saveMerged: (merged: PlanContent) => {
      if (conflict !== undefined) {
        rebase(merged);
        saving.mutate({ id: plan.id, version: conflict.version, base: contentOf(conflict), content: merged });
      }
    },
  };
}

export type PlanDraftHandle = ReturnType<typeof usePlanDraft>;
