import type { Finding, Import } from './api/get-import';

export type Settlement = NonNullable<Finding['settled']>;

const ORDER: Record<Finding['severity'], number> = { ERROR: 0, WARNING: 1, INFO: 2 };

/** The gravest first, then by line; what is dealt with last. */
export function byWeight(one: Finding, other: Finding): number {
  const settled = Number(one.settled != null) - Number(other.settled != null);
  return settled !== 0 ? settled : ORDER[one.severity] - ORDER[other.severity] || one.line - other.line;
}

/** The correction by which each finding was settled: it says who did so and when. */
export function decisionsOf({ corrections }: Pick<Import, 'corrections'>): Map<string, Import['corrections'][number]> {
  return new Map(
    corrections.flatMap((it) => (it.correction.kind === 'SETTLE_FINDING' ? [[it.correction.findingId, it] as const] : [])),
  );
}

/** Errors nobody has decided on. */
export function openErrors({ findings }: Pick<Import, 'findings'>): Finding[] {
  return findings.filter((it) => it.settled == null && it.severity === 'ERROR').sort(byWeight);
}
