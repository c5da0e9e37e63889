import type { Plan } from '@/features/plans/api/get-plan';

/** The plan in the service's own words: it writes null for what is not there. */
export function asSent(sent: Plan): object {
  const nothing = { weeks: null, responsible: null, from: null, to: null, sourceLine: null };
  return {
    submittedAt: null,
    approvedAt: null,
    submissionComment: null,
    review: null,
    ...sent,
    sections: sent.sections.map(sectionAsSent),
    items: sent.items.map((it) => ({ ...nothing, ...it })),
  };
}

function sectionAsSent(section: Plan['sections'][number]): object {
  return { marker: null, sourceLine: null, ...section, children: section.children.map(sectionAsSent) };
}
