import type { Changes } from './api/start-visit';

const OWN = ['PLAN_SUBMITTED', 'PLAN_WITHDRAWN', 'PLAN_RETURNED', 'PLAN_APPROVED', 'PLAN_REOPENED'] as const;

/** What notices are counted as. */
type ChangeGroup = (typeof OWN)[number] | 'REMINDED' | 'SCHOOL' | 'OTHER';

/** How many of each group, in the order of the first of each; kinds newer than this client count as others. */
export function groupsOf(counts: Changes['counts']): [ChangeGroup, number][] {
  const groups = new Map<ChangeGroup, number>();
  for (const { kind, count } of counts) {
    const group = groupOf(kind);
    groups.set(group, (groups.get(group) ?? 0) + count);
  }
  return [...groups];
}

function groupOf(kind: string): ChangeGroup {
  if (kind.startsWith('REMINDED_')) {
    return 'REMINDED';
  }
  if (kind.startsWith('SCHOOL_')) {
    return 'SCHOOL';
  }
  return OWN.find((it) => it === kind) ?? 'OTHER';
}
