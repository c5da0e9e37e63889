import type { Part } from './parts';

/** Whether one side put the parts that both know into another order or under another heading. */
export function rearranged(base: readonly Part[], side: readonly Part[]): boolean {
  const inBase = new Set(base.map((it) => it.id));
  const inSide = new Set(side.map((it) => it.id));
  const places = (parts: readonly Part[], known: ReadonlySet<string>) =>
    parts.filter((it) => known.has(it.id)).map((it) => `${placeOf(it, inBase, inSide)}/${it.id}`);
  return places(base, inSide).join() !== places(side, inBase).join();
}

/** A part whose parent came or went did not move by itself. */
function placeOf({ parent }: Part, inBase: ReadonlySet<string>, inSide: ReadonlySet<string>): string {
  return parent !== undefined && inBase.has(parent) && inSide.has(parent) ? parent : '';
}

/** The parts in the order of one side; those only the other side knows follow the part they follow there. */
export function arranged(parts: ReadonlyMap<string, Part>, leading: readonly Part[], other: readonly Part[]): Part[] {
  const order = leading.map((it) => it.id).filter((id) => parts.has(id));
  let last = -1;
  for (const { id } of other.filter((it) => parts.has(it.id))) {
    const at = order.indexOf(id);
    if (at < 0) {
      order.splice(last + 1, 0, id);
      last += 1;
    } else {
      last = at;
    }
  }
  const parentIn = new Map([...other, ...leading].map((it) => [it.id, it.parent]));
  return order.flatMap((id) => {
    const part = parts.get(id);
    return part === undefined ? [] : [{ ...part, parent: parentIn.get(id) }];
  });
}
