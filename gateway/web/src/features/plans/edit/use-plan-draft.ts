import { useQueryClient } from '@tanstack/react-query';
import { useDraft } from '@/lib/use-draft';
import { editPlan, type PlanContent } from '../api/edit-plan';
import { planQuery, type Plan } from '../api/get-plan';
import { usePlanCommand } from '../use-plan-command';

interface PlanDraft {
  basedOn: number;
  content: PlanContent;
}

/**
 * What somebody is changing in a plan. It lives in this tab until it was saved or given up, and knows the version
 * it is based on, so that nobody's work is overwritten by accident.
 */
export function usePlanDraft(plan: Plan) {
  const queries = useQueryClient();
  const [draft, setDraft] = useDraft<PlanDraft>(`plan:${plan.id}`);
  const saving = usePlanCommand(editPlan, () => setDraft(undefined));
  const content = draft?.content ?? { title: plan.title, sections: plan.sections, items: plan.items };
  const conflict = saving.error?.code === 'CHANGED_MEANWHILE' ? (saving.error.current as Plan | undefined) : undefined;

  const saveOver = (version: number) => saving.mutate({ id: plan.id, version, content });
  return {
    content,
    dirty: draft !== undefined,
    saving,
    /** The plan as somebody else left it, when that stands in the way of saving. */
    conflict,
    change: (changed: Partial<PlanContent>) =>
      setDraft({ basedOn: draft?.basedOn ?? plan.version, content: { ...content, ...changed } }),
    discard: () => {
      setDraft(undefined);
      saving.reset();
    },
    save: () => saveOver(draft?.basedOn ?? plan.version),
    takeTheirs: () => {
      queries.setQueryData(planQuery(plan.id).queryKey, conflict);
      setDraft(undefined);
      saving.reset();
    },
    keepMine: () => conflict && saveOver(conflict.version),
  };
}

export type PlanDraftHandle = ReturnType<typeof usePlanDraft>;
