import { Timeline } from 'antd';
import type { ReactNode } from 'react';
import { formatMoment } from '@/lib/format';
import './detail.css';

/** Something that happened. */
interface Happening {
  key: string | number;
  what: string;
  /** Where things stood afterwards. */
  state?: ReactNode;
  who: string;
  at: string;
  /** What was said with it. */
  comment?: string | undefined;
  /** What else there is to see of it. */
  more?: ReactNode;
}

/** What happened to a thing, step by step: what, who, when, and with which words. */
export function History({ happenings }: { happenings: readonly Happening[] }) {
  return (
    <Timeline
      className="uf-history"
      items={happenings.map(({ key, what, state, who, at, comment, more }) => ({
        key,
        content: (
          <>
            <div className="uf-history-line">
              <strong>{what}</strong>
              {state}
              <span>{who}</span>
              <time dateTime={at}>{formatMoment(at)}</time>
            </div>
            {comment !== undefined && comment !== '' && <p className="uf-history-comment">{comment}</p>}
            {more}
          </>
        ),
      }))}
    />
  );
}
