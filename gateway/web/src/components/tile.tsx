import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatCount } from '@/lib/format';

interface Props {
  label: string;
  value: number | string;
  detail?: ReactNode;
  tone?: 'success' | 'warning' | 'danger' | undefined;
  /** Where the number can be looked at in full. */
  to?: string | undefined;
}

/** One number with its meaning. */
export function Tile({ label, value, detail, tone, to }: Props) {
  const content = (
    <>
      <span className="uf-tile-label">{label}</span>
      <span className={`uf-tile-value ${tone === undefined ? '' : `uf-tone-${tone}`}`}>
        {typeof value === 'number' ? formatCount(value) : value}
      </span>
      {detail !== undefined && <span className="uf-tile-detail">{detail}</span>}
    </>
  );
  return <li className="uf-tile">{to === undefined ? <div>{content}</div> : <Link to={to}>{content}</Link>}</li>;
}
