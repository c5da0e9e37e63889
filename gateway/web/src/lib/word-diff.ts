/** A piece of a text: in both, only in the older, or only in the newer one. */
interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Above this many comparisons the texts are shown whole; nobody reads so long a mixture. */
const MOST = 1_000_000;

/** What changed inside a text: by character in Chinese, by word elsewhere. */
export function wordDiff(before: string, after: string): Piece[] {
  const old = words(before);
  const now = words(after);
  if (old.length * now.length > MOST) {
    return joined([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  }
  return joined(walk(old, now, commonLengths(old, now)));
}

function words(text: string): string[] {
  return text.match(/[\p{Script=Latin}\d]+|\s+|./gsu) ?? [];
}

/** lengths[i][j]: how much the rests from i and from j have in common. */
function commonLengths(old: string[], now: string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[];
      const below = lengths[i + 1] as number[];
      row[j] = old[i] === now[j] ? at(below, j + 1) + 1 : Math.max(at(below, j), at(row, j + 1));
    }
  }
  return lengths;
}

function at(row: number[] | undefined, index: number): number {
  return row?.[index] ?? 0;
}

function walk(old: string[], now: string[], lengths: number[][]): Piece[] {
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      pieces.push({ kind: 'same', text: old[i] as string });
      i += 1;
      j += 1;
    } else if (i < old.length && (j >= now.length || at(lengths[i + 1], j) >= at(lengths[i], j + 1))) {
      pieces.push({ kind: 'removed', text: old[i] as string });
      i += 1;
    } else {
      pieces.push({ kind: 'added', text: now[j] as string });
      j += 1;
    }
  }
  return pieces;
}

function joined(pieces: Piece[]): Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last?.kind === piece.kind) {
      last.text += piece.text;
    } else if (piece.text !== '') {
      found.push({ ...piece });
    }
  }
  return found;
}
