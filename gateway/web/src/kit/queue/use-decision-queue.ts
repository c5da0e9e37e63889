import { useState } from 'react';
import { useNarrow } from '@/lib/use-narrow';

interface Waiting {
  id: string;
}

/** What waits for a decision, one of it beside the list, some of it marked for a common decision. */
export interface DecisionQueue<Item extends Waiting> {
  waiting: readonly Item[];
  /** The one that is looked at: the first where there is room for it beside the list and none was chosen. */
  chosen: Item | undefined;
  choose: (id: string | undefined) => void;
  /** Goes so many further, or back; at either end it stays. */
  move: (by: number) => void;
  /** Goes on to the one after, once the one that is looked at was decided. */
  goOn: () => void;
  /** As they were when they were marked: one that leaves the list while it is decided about stays known. */
  marked: readonly Item[];
  mark: (id: string, wanted: boolean) => void;
  markAll: () => void;
  unmark: () => void;
}

interface Options<Item extends Waiting> {
  waiting: readonly Item[];
  /** Which the address names. */
  id: string | undefined;
  onChoose: (id: string | undefined) => void;
  /** As many as the server decides about at once. */
  most: number;
}

/** Goes through what waits for a decision. */
export function useDecisionQueue<Item extends Waiting>({ waiting, id, onChoose, most }: Options<Item>): DecisionQueue<Item> {
  const narrow = useNarrow();
  const [marked, setMarked] = useState<readonly Item[]>([]);
  const [open, choose] = useAhead(id, onChoose);
  const place = waiting.findIndex((it) => it.id === open);
  return {
    waiting,
    chosen: place >= 0 ? waiting[place] : narrow ? undefined : waiting[0],
    choose,
    move: (by) => {
      const next = waiting[Math.max(0, Math.min(waiting.length - 1, Math.max(place, 0) + by))];
      if (next) {
        choose(next.id);
      }
    },
    goOn: () => choose(waiting[place + 1]?.id),
    marked,
    mark: (which, wanted) => {
      const item = waiting.find((it) => it.id === which);
      const others = marked.filter((it) => it.id !== which);
      setMarked(wanted && item ? [...others, item].slice(0, most) : others);
    },
    markAll: () => setMarked(waiting.slice(0, most)),
    unmark: () => setMarked([]),
  };
}

/** At once the one chosen last, since keys come faster than the address follows. */
function useAhead(inAddress: string | undefined, setAddress: (id: string | undefined) => void) {
  const [ahead, setAhead] = useState<{ id: string | undefined }>();
  if (ahead !== undefined && ahead.id === inAddress) {
    setAhead(undefined);
  }
  const choose = (id: string | undefined) => {
    setAhead({ id });
    setAddress(id);
  };
  return [ahead === undefined ? inAddress : ahead.id, choose] as const;
}
