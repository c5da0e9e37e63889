import { ApiProblem } from '@/api/problem';
import { editPlan, type PlanContent } from '../api/edit-plan';
import type { Plan } from '../api/get-plan';

interface Draft {
  id: string;
  version: number;
  /** What the plan said in that version, where it is known. */
  base: PlanContent | undefined;
  content: PlanContent;
}

/** Saves a draft. A version in which the plan still says the same, for only its reasons were marked, is no obstacle. */
export async function saveDraft({ id, version, base, content }: Draft, key: string): Promise<Plan> {
  try {
    return await editPlan({ id, version, content }, key);
  } catch (thrown) {
    const current = thrown instanceof ApiProblem && thrown.code === 'CHANGED_MEANWHILE' ? (thrown.current as Plan) : undefined;
    if (current === undefined || base === undefined || !saysTheSame(contentOf(current), base)) {
      throw thrown;
    }
    return editPlan({ id, version: current.version, content }, key);
  }
}

/** What a plan says, without all that is said about it. */
export function contentOf({ title, sections, items }: Plan): PlanContent {
  return { title, sections, items };
}

function saysTheSame({ title, sections, items }: PlanContent, other: PlanContent): boolean {
  return JSON.stringify([title, sections, items]) === JSON.stringify([other.title, other.sections, other.items]);
}
