import { isLocal, localId, type PlanContent } from '../api/edit-plan';
import { arranged, rearranged } from './arrange';
import { contentOf, FIELDS, nameOf, partsOf, sameValue, type Field, type Kind, type Part, type Value } from './parts';

export type Side = 'mine' | 'theirs';

/** Something both changed, each in another way; somebody has to say which it is to be. */
export interface Choice {
  id: string;
  kind: Kind;
  /** The part, as it was called before; none where it is about the order of all. */
  part: Part | undefined;
  field: Field | 'whole' | 'order';
  before: Value | undefined;
  /** None where that side took the part out. */
  mine: Value | undefined;
  theirs: Value | undefined;
}

/** What only one side changed, and what therefore holds without asking. */
export interface Taken {
  side: Side;
  kind: Kind;
  part: Part;
  change: 'added' | 'removed' | Field;
}

export interface Merge {
  content: PlanContent;
  choices: Choice[];
  taken: Taken[];
}

/** Which side holds, by choice; mine where nothing was said. */
export type Picks = Readonly<Record<string, Side>>;

/**
 * Brings together what two people made of the same plan. Whatever only one of them touched holds; where both touched
 * the same field, or one changed what the other took out, there is a choice. Without what both began with nobody can
 * tell who changed what, and every difference is a choice.
 */
export function mergeContents(base: PlanContent | undefined, mine: PlanContent, theirs: PlanContent, picks: Picks = {}): Merge {
  const [before, own, others] = [base && partsOf(base), partsOf(mine), partsOf(theirs)];
  const merges = (Object.keys(FIELDS) as Kind[]).map((kind) => mergeParts(kind, before?.[kind], own[kind], others[kind], picks));
  const [plan = [], section = [], item = []] = merges.map((it) => it.parts);
  return {
    content: contentOf({ plan, section, item }),
    choices: merges.flatMap((it) => it.choices),
    taken: merges.flatMap((it) => it.taken),
  };
}

type Found = Pick<Merge, 'choices' | 'taken'>;

type Bases = Part[] | undefined;

function mergeParts(kind: Kind, base: Bases, mine: Part[], theirs: Part[], picks: Picks): Found & { parts: Part[] } {
  const found: Found = { choices: [], taken: [] };
  const sent = alreadyThere(base ?? [], mine, theirs);
  const own = mine.filter((it) => !sent.has(it.id));
  const [inBase, inMine, inTheirs] = [byId(base ?? theirs), byId(own), byId(theirs)];
  const parts = new Map<string, Part>();
  for (const id of new Set([...inBase.keys(), ...inMine.keys(), ...inTheirs.keys()])) {
    const [ours, others] = [inMine.get(id), inTheirs.get(id)];
    const part =
      base === undefined ? pickPart(ours, others, picks, found) : mergePart(inBase.get(id), ours, others, picks, found);
    if (part !== undefined) {
      parts.set(id, part);
    }
  }
  const leading = leadingSide(kind, [base, own, theirs], picks, found);
  const ordered = leading === 'mine' ? arranged(parts, own, theirs) : arranged(parts, theirs, own);
  return { ...found, parts: renewed(ordered, (id) => !isLocal(id) && !inTheirs.has(id)) };
}

/** My new parts that the server has already: they were saved and only the answer got lost. */
function alreadyThere(base: Part[], mine: Part[], theirs: Part[]): ReadonlySet<string> {
  const [inBase, inMine, inTheirs] = [byId(base), byId(mine), byId(theirs)];
  const left = theirs.filter((it) => !inBase.has(it.id) && !inMine.has(it.id));
  const found = new Set<string>();
  for (const part of mine.filter((it) => !inBase.has(it.id) && !inTheirs.has(it.id))) {
    const at = left.findIndex((it) => fieldsOf(it).every((field) => sameValue(it.values[field], part.values[field])));
    if (at >= 0) {
      left.splice(at, 1);
      found.add(part.id);
    }
  }
  return found;
}

function mergePart(base: Part | undefined, mine: Part | undefined, theirs: Part | undefined, picks: Picks, found: Found) {
  if (mine !== undefined && theirs !== undefined) {
    return mergeFields(base, mine, theirs, picks, found);
  }
  const left = mine ?? theirs;
  const side = mine === undefined ? 'theirs' : 'mine';
  if (left === undefined || base === undefined) {
    if (left !== undefined) {
      found.taken.push({ side, kind: left.kind, part: left, change: 'added' });
    }
    return left;
  }
  if (fieldsOf(base).every((field) => sameValue(base.values[field], left.values[field]))) {
    found.taken.push({ side: side === 'mine' ? 'theirs' : 'mine', kind: base.kind, part: base, change: 'removed' });
    return undefined;
  }
  return keepOrRemove(base, mine, theirs, picks, found);
}

/** What was there before is not known: all that differs is asked, but for what I know to be new. */
function pickPart(mine: Part | undefined, theirs: Part | undefined, picks: Picks, found: Found): Part | undefined {
  if (mine !== undefined && theirs !== undefined) {
    return mergeFields(undefined, mine, theirs, picks, found);
  }
  if (mine !== undefined && isLocal(mine.id)) {
    found.taken.push({ side: 'mine', kind: mine.kind, part: mine, change: 'added' });
    return mine;
  }
  return keepOrRemove(undefined, mine, theirs, picks, found);
}

function keepOrRemove(base: Part | undefined, mine: Part | undefined, theirs: Part | undefined, picks: Picks, found: Found) {
  const part = base ?? mine ?? theirs;
  if (part === undefined) {
    return undefined;
  }
  const id = `${part.id}/whole`;
  const [before, own, others] = [base, mine, theirs].map((it) => it && nameOf(it));
  found.choices.push({ id, kind: part.kind, part, field: 'whole', before, mine: own, theirs: others });
  return picks[id] === 'theirs' ? theirs : mine;
}

function mergeFields(base: Part | undefined, mine: Part, theirs: Part, picks: Picks, found: Found): Part {
  const part = base ?? theirs;
  const values = { ...theirs.values };
  for (const field of fieldsOf(part)) {
    const [before, own, others] = [base?.values[field], mine.values[field], theirs.values[field]];
    if (sameValue(own, others)) {
      continue;
    }
    if (base !== undefined && sameValue(before, own)) {
      found.taken.push({ side: 'theirs', kind: part.kind, part, change: field });
    } else if (base !== undefined && sameValue(before, others)) {
      found.taken.push({ side: 'mine', kind: part.kind, part, change: field });
      values[field] = own ?? '';
    } else {
      const id = `${part.id}/${field}`;
      found.choices.push({ id, kind: part.kind, part, field, before, mine: own, theirs: others });
      values[field] = (picks[id] === 'theirs' ? others : own) ?? '';
    }
  }
  return { ...theirs, values };
}

function leadingSide(kind: Kind, [base, mine, theirs]: [Bases, Part[], Part[]], picks: Picks, found: Found): Side {
  if (!rearranged(base ?? theirs, mine)) {
    return 'theirs';
  }
  if (base !== undefined && (!rearranged(base, theirs) || !rearranged(theirs, mine))) {
    return 'mine';
  }
  const id = `${kind}/order`;
  found.choices.push({ id, kind, part: undefined, field: 'order', before: undefined, mine: '', theirs: '' });
  return picks[id] ?? 'mine';
}

/** What the others took out and I keep is new to the server. */
function renewed(parts: Part[], gone: (id: string) => boolean): Part[] {
  const ids = new Map(parts.filter((it) => gone(it.id)).map((it) => [it.id, localId()]));
  const idOf = (id: string) => ids.get(id) ?? id;
  return parts.map((it) => ({ ...it, id: idOf(it.id), parent: it.parent === undefined ? undefined : idOf(it.parent) }));
}

function byId(parts: readonly Part[]): ReadonlyMap<string, Part> {
  return new Map(parts.map((it) => [it.id, it]));
}

function fieldsOf({ kind }: Part): readonly Field[] {
  return FIELDS[kind];
}
