import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Found } from './use-hits';

/** By this id the field names the list it moves in. */
export const LIST = 'search-hits';

export const idOfHit = (number: number) => `search-hit-${number}`;

interface Props {
  found: readonly Found[];
  /** Which of all hits is the one that a press of Enter opens. */
  chosen: number;
  onOpen: () => void;
}

/** What was found, by kind. */
export function HitList({ found, chosen, onOpen }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  if (found.length === 0) {
    return null;
  }
  const numberOf = (kind: number, at: number) => found.slice(0, kind).reduce((sum, { hits }) => sum + hits.length, at);
  return (
    <div role="listbox" id={LIST} aria-label={t('shell.search')} ref={list} className="uf-search-hits">
      {found.map(({ title, hits }, kind) => (
        <div key={title} role="group" aria-label={title}>
          <div aria-hidden className="uf-search-kind">
            {title}
          </div>
          {hits.map((hit, at) => (
            <Link
              key={hit.path}
              to={hit.path}
              role="option"
              id={idOfHit(numberOf(kind, at))}
              aria-selected={numberOf(kind, at) === chosen}
              tabIndex={-1}
              onClick={onOpen}
            >
              <span>{hit.title}</span>
              {hit.detail !== undefined && <small>{hit.detail}</small>}
            </Link>
          ))}
        </div>
      ))}
    </div>
  );
}
