import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { useNarrow } from '@/lib/use-narrow';
import type { DecisionQueue } from './use-decision-queue';
import './queue.css';

interface Props<Item extends { id: string }> {
  queue: DecisionQueue<Item>;
  label: string;
  /** How the box is called that takes one into a common decision. */
  markOf: (item: Item) => string;
  /** What is said of each in the list. */
  show: (item: Item) => ReactNode;
  /** What can be done with the marked ones together. */
  together: ReactNode;
  /** The way to more of them. */
  more: ReactNode;
  /** The one that is looked at; on a phone with a way back to the list. */
  children: (chosen: Item, back: (() => void) | undefined) => ReactNode;
}

/** What waits for a decision, each a button that opens it and a box that marks it; beside it the one that is looked at. */
export function DecisionList<Item extends { id: string }>({ queue, label, markOf, show, together, more, children }: Props<Item>) {
  const narrow = useNarrow();
  const { waiting, chosen, marked, choose, mark } = queue;
  return (
    <div className="uf-decisions">
      {(!narrow || chosen === undefined) && (
        <div className="uf-decision-list">
          {together}
          <ul className="uf-queue" aria-label={label}>
            {waiting.map((it) => (
              <li key={it.id}>
                <Checkbox
                  checked={marked.some(({ id }) => id === it.id)}
                  aria-label={markOf(it)}
                  onChange={({ target }) => mark(it.id, target.checked)}
                />
                <button type="button" aria-current={it.id === chosen?.id} onClick={() => choose(it.id)}>
                  {show(it)}
                </button>
              </li>
            ))}
          </ul>
          {more}
        </div>
      )}
      {chosen && children(chosen, narrow ? () => choose(undefined) : undefined)}
    </div>
  );
}
