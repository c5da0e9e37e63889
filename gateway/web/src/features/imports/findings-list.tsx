import { Button, Empty, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Finding } from './api/get-import';
import type { Spot } from './places';
import type { Corrections } from './use-corrections';

interface Props {
  findings: readonly Finding[];
  editable: boolean;
  onSpot: (spot: Spot) => void;
  onCorrect: (line: number) => void;
  corrections: Corrections;
}

const ORDER: Record<Finding['severity'], number> = { ERROR: 0, WARNING: 1, INFO: 2 };
const COLORS: Record<Finding['severity'], string> = { ERROR: 'error', WARNING: 'warning', INFO: 'default' };

/** What the reader was not sure of, the gravest first, what is dealt with last. */
export function FindingsList({ findings, editable, onSpot, onCorrect, corrections }: Props) {
  const { t } = useTranslation();
  if (findings.length === 0) {
    return <Empty description={t('imports.noFindings')} />;
  }
  const settle = (findingId: string, settlement: 'ACCEPTED' | 'IGNORED') =>
    corrections.correct({ kind: 'SETTLE_FINDING', findingId, settlement });
  return (
    <ul className="uf-findings">
      {[...findings].sort(byWeight).map((it) => (
        <li key={it.id} className={it.settled == null ? '' : 'uf-settled'}>
          <Tag color={COLORS[it.severity]}>{t(`imports.severities.${it.severity}`)}</Tag>
          <div>
            <p>{it.message}</p>
            <span className="uf-finding-line">
              {it.line > 0 && (
                <Button type="link" size="small" className="uf-flush" onClick={() => onSpot({ line: it.line })}>
                  {t('imports.line', { line: it.line })}
                </Button>
              )}
              {it.settled == null
                ? editable && (
                    <>
                      <Button size="small" onClick={() => onCorrect(it.line)}>
                        {t('imports.correct')}
                      </Button>
                      <Button size="small" onClick={() => settle(it.id, 'ACCEPTED')}>
                        {t('imports.accept')}
                      </Button>
                      <Button size="small" type="text" onClick={() => settle(it.id, 'IGNORED')}>
                        {t('imports.ignore')}
                      </Button>
                    </>
                  )
                : t(`imports.settlements.${it.settled}`)}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function byWeight(one: Finding, other: Finding): number {
  const settled = Number(one.settled != null) - Number(other.settled != null);
  return settled !== 0 ? settled : ORDER[one.severity] - ORDER[other.severity] || one.line - other.line;
}
