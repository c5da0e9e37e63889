import type { PlanSection } from './api/get-plan';

/** All sections of a plan in reading order, children after their parent. */
export function flattened(sections: readonly PlanSection[]): PlanSection[] {
  return sections.flatMap((it) => [it, ...flattened(it.children)]);
}

/** Marker and heading as the document writes them: “三、主要工作”. */
export function sectionTitle({ marker, heading }: Pick<PlanSection, 'marker' | 'heading'>): string {
  return `${marker ?? ''}${heading}`;
}

/** The sections with one of them replaced, or taken out when the replacement is undefined. */
export function replaced(
  sections: readonly PlanSection[],
  sectionId: string,
  replacement: PlanSection | undefined,
): PlanSection[] {
  return sections.flatMap((it) => {
    if (it.sectionId === sectionId) {
      return replacement === undefined ? [] : [replacement];
    }
    return [{ ...it, children: replaced(it.children, sectionId, replacement) }];
  });
}
