import { Empty, Segmented } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding, Import } from './api/get-import';
import { FindingEntry } from './finding-entry';
import { byWeight, decisionsOf, type Settlement } from './findings';
import type { Spot } from './places';
import type { Corrections } from './use-corrections';

interface Props {
  reading: Import;
  editable: boolean;
  onSpot: (spot: Spot) => void;
  onCorrect: (finding: Finding) => void;
  corrections: Corrections;
}

type Shown = 'open' | 'done' | 'all';

/** What the reader was not sure of, the gravest first; gone through by mouse or by keyboard. */
export function FindingsList({ reading, editable, onSpot, onCorrect, corrections }: Props) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Shown>('open');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const refocus = useRef(false);
  const { findings } = reading;
  const decisions = decisionsOf(reading);
  const open = findings.filter((it) => it.settled == null).length;
  const visible = findings
    .filter((it) => shown === 'all' || (it.settled == null) === (shown === 'open'))
    .sort(byWeight);
  const current = Math.min(at, visible.length - 1);
  useEffect(() => {
    if (refocus.current) {
      refocus.current = false;
      (list.current?.children[current] as HTMLElement | undefined)?.focus();
    }
  });
  const settle = (finding: Finding, settlement: Settlement) => {
    refocus.current = true;
    corrections.correct({ kind: 'SETTLE_FINDING', findingId: finding.id, settlement });
  };
  const reopen = (finding: Finding) => {
    const decision = decisions.get(finding.id);
    if (decision) {
      corrections.takeBack(decision.id);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    const finding = visible[current];
    if (finding === undefined || !(event.target instanceof HTMLLIElement) || event.ctrlKey || event.metaKey) {
      return;
    }
    const todo = editable && finding.settled == null;
    const steps: Record<string, (() => void) | undefined> = {
      ArrowDown: () => setAt(Math.min(current + 1, visible.length - 1)),
      ArrowUp: () => setAt(Math.max(current - 1, 0)),
      Enter: finding.line > 0 ? () => onSpot({ line: finding.line }) : undefined,
      a: todo ? () => settle(finding, 'ACCEPTED') : undefined,
      i: todo ? () => settle(finding, 'IGNORED') : undefined,
      c: todo ? () => onCorrect(finding) : undefined,
    };
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      refocus.current = event.key.startsWith('Arrow');
      step();
    }
  };
  if (findings.length === 0) {
    return <Empty description={t('imports.noFindings')} />;
  }
  return (
    <>
      <Segmented<Shown>
        value={shown}
        onChange={setShown}
        options={[
          { value: 'open', label: t('imports.findingsOpen', { count: open }) },
          { value: 'done', label: t('imports.findingsDone', { count: findings.length - open }) },
          { value: 'all', label: t('imports.findingsAll', { count: findings.length }) },
        ]}
      />
      {visible.length === 0 && <Empty description={t('imports.noneHere')} />}
      <ul className="uf-findings" ref={list} onKeyDown={onKey} aria-label={t('imports.findings')}>
        {visible.map((it, index) => (
          <FindingEntry
            key={it.id}
            finding={it}
            decision={decisions.get(it.id)}
            editable={editable}
            reachable={index === current}
            onFocus={() => setAt(index)}
            onSpot={onSpot}
            onCorrect={onCorrect}
            onSettle={settle}
            onReopen={reopen}
          />
        ))}
      </ul>
      {editable && open > 0 && <p className="uf-quiet">{t('imports.findingKeys')}</p>}
    </>
  );
}
