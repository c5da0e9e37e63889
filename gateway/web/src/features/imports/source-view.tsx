import { Button } from 'antd';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceLine } from './api/get-lines';
import type { Finding } from './api/get-import';
import type { LineWish } from './line-dialog';

interface Props {
  lines: readonly SourceLine[];
  findings: readonly Finding[];
  /** The line that is lit up. */
  active: number | undefined;
  onLine: (line: number) => void;
  /** Makes something of a line that was missed; only while the reading can be corrected. */
  onWish: ((wish: LineWish) => void) | undefined;
}

/** The document as it was uploaded, line by line; doubtful lines are marked in the margin. */
export function SourceView({ lines, findings, active, onLine, onWish }: Props) {
  const { t } = useTranslation();
  const doubts = new Map(findings.filter((it) => it.settled == null).map((it) => [it.line, it.severity]));
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (active !== undefined) {
      list.current?.querySelector(`[data-line="${active}"]`)?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
    }
  }, [active]);
  return (
    <ol className="uf-source" ref={list} aria-label={t('imports.source')}>
      {lines.map((it) => (
        <Line
          key={it.number}
          number={it.number}
          text={it.text}
          active={it.number === active}
          doubt={doubts.get(it.number)}
          onLine={onLine}
          onWish={onWish}
        />
      ))}
    </ol>
  );
}

interface LineProps extends SourceLine {
  active: boolean;
  doubt: Finding['severity'] | undefined;
  onLine: (line: number) => void;
  onWish: ((wish: LineWish) => void) | undefined;
}

const Line = memo(function Line({ number, text, active, doubt, onLine, onWish }: LineProps) {
  const { t } = useTranslation();
  return (
    <li data-line={number} className={doubt === undefined ? '' : `uf-doubt-${doubt}`} aria-current={active}>
      <button type="button" onClick={() => onLine(number)}>
        <span className="uf-line-number">{number}</span>
        <span>{text === '' ? ' ' : text}</span>
      </button>
      {active && onWish && text.trim() !== '' && (
        <span className="uf-line-actions">
          <Button size="small" onClick={() => onWish({ kind: 'item', number, text })}>
            {t('imports.lineToItem')}
          </Button>
          <Button size="small" onClick={() => onWish({ kind: 'heading', number, text })}>
            {t('imports.lineToHeading')}
          </Button>
        </span>
      )}
    </li>
  );
});
