import type { PlanContent } from '../api/edit-plan';
import type { PlanItem, PlanSection } from '../api/get-plan';

/** What a part of a plan says, field by field. */
export const FIELDS = {
  plan: ['title'],
  section: ['marker', 'heading', 'text'],
  item: ['text', 'months', 'weeks', 'themes', 'responsible', 'dates'],
} as const;

export type Kind = keyof typeof FIELDS;
export type Field = (typeof FIELDS)[Kind][number];
export type Value = string | readonly string[] | readonly number[];

/** One part of a plan: the plan as a whole, a section, or an item. Absent and empty say the same. */
export interface Part {
  kind: Kind;
  id: string;
  /** The section it stands in, where it stands in one. */
  parent?: string | undefined;
  values: Partial<Record<Field, Value>>;
  /** The item or section it was taken from, with what cannot be edited. */
  source: object;
}

/** The plan as three lists of parts, each in reading order. */
export function partsOf(content: PlanContent): Record<Kind, Part[]> {
  return {
    plan: [{ kind: 'plan', id: 'plan', values: { title: content.title }, source: {} }],
    section: sectionParts(content.sections, undefined),
    item: content.items.map(itemPart),
  };
}

/** The plan that these parts make. */
export function contentOf({ plan, section, item }: Record<Kind, readonly Part[]>): PlanContent {
  return { title: String(plan[0]?.values.title), sections: sectionsOf(section, undefined, 1), items: item.map(itemOf) };
}

/** What a part is called where it is spoken of. */
export function nameOf({ kind, values: { title, marker, heading, text } }: Part): string {
  return { plan: String(title), section: `${String(marker)}${String(heading)}`, item: String(text) }[kind];
}

export function sameValue(one: Value | undefined, other: Value | undefined): boolean {
  return JSON.stringify(one ?? '') === JSON.stringify(other ?? '');
}

function sectionParts(sections: readonly PlanSection[], parent: string | undefined): Part[] {
  return sections.flatMap((section) => {
    const { sectionId: id, marker = '', heading, text, children } = section;
    const own: Part = { kind: 'section', id, parent, values: { marker, heading, text }, source: section };
    return [own, ...sectionParts(children, id)];
  });
}

/** A section whose parent is gone moves up to the outermost level instead of going with it. */
function sectionsOf(parts: readonly Part[], parent: string | undefined, level: number): PlanSection[] {
  const known = new Set(parts.map((it) => it.id));
  const parentOf = (part: Part) => (part.parent !== undefined && known.has(part.parent) ? part.parent : undefined);
  return parts
    .filter((it) => parentOf(it) === parent)
    .map(({ id, values: { marker, heading, text } }) => ({
      sectionId: id,
      level,
      heading: String(heading),
      text: String(text),
      children: sectionsOf(parts, id, level + 1),
      ...(marker !== '' && { marker: String(marker) }),
    }));
}

function itemPart(item: PlanItem): Part {
  const { itemId: id, text, months, weeks = [], themes, responsible = '', from = '', to = '' } = item;
  const dates = from === '' && to === '' ? [] : [from, to];
  return { kind: 'item', id, values: { text, months, weeks, themes, responsible, dates }, source: item };
}

function itemOf({ id, values, source }: Part): PlanItem {
  const { text, months, weeks, themes, responsible } = values;
  const [from = '', to = ''] = values.dates as readonly string[];
  const { sourceLine } = source as PlanItem;
  return {
    itemId: id,
    text: String(text),
    months: [...(months as readonly number[])],
    themes: [...(themes as readonly string[])],
    ...((weeks as readonly number[]).length > 0 && { weeks: [...(weeks as readonly number[])] }),
    ...(responsible !== '' && { responsible: String(responsible) }),
    ...(from !== '' && { from }),
    ...(to !== '' && { to }),
    ...(sourceLine != null && { sourceLine }),
  };
}
