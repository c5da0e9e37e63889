import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { StatusTag, type Tones } from '@/kit/list/status-tag';
import { formatMoment } from '@/lib/format';
import { useMe } from '@/session/me-context';
import type { Finding, Import } from './api/get-import';
import type { Settlement } from './findings';
import type { Spot } from './places';

interface Props {
  finding: Finding;
  /** By which correction it was settled, if it was. */
  decision: Import['corrections'][number] | undefined;
  editable: boolean;
  /** Whether the Tab key stops here. */
  reachable: boolean;
  onFocus: () => void;
  onSpot: (spot: Spot) => void;
  onCorrect: (finding: Finding) => void;
  onSettle: (finding: Finding, settlement: Settlement) => void;
  onReopen: (finding: Finding) => void;
}

const TONES: Tones<Finding['severity']> = { ERROR: 'danger', WARNING: 'warning', INFO: 'neutral' };

/** One doubt, with what can be done about it, or who did it and when. */
export function FindingEntry({ finding, decision, editable, reachable, onFocus, ...on }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const { line, severity, message, settled } = finding;
  return (
    <li className={settled == null ? '' : 'uf-settled'} tabIndex={reachable ? 0 : -1} onFocus={onFocus}>
      <StatusTag state={severity} tones={TONES} text={t(`imports.severities.${severity}`)} />
      <div>
        <p>{message}</p>
        <span className="uf-finding-line">
          {line > 0 && (
            <Button type="link" size="small" className="uf-flush" onClick={() => on.onSpot({ line })}>
              {t('imports.line', { line })}
            </Button>
          )}
          {settled == null && editable && (
            <>
              <Button size="small" onClick={() => on.onCorrect(finding)}>
                {t('imports.correct')}
              </Button>
              <Button size="small" onClick={() => on.onSettle(finding, 'ACCEPTED')}>
                {t('imports.accept')}
              </Button>
              <Button size="small" type="text" onClick={() => on.onSettle(finding, 'IGNORED')}>
                {t('imports.ignore')}
              </Button>
            </>
          )}
          {settled != null && <span>{t(`imports.settlements.${settled}`)}</span>}
          {decision && (
            <span className="uf-quiet">
              {t(decision.by === me.userId ? 'imports.byMe' : 'imports.byColleague', { at: formatMoment(decision.at) })}
            </span>
          )}
          {decision && editable && (
            <Button size="small" type="link" onClick={() => on.onReopen(finding)}>
              {t('imports.reopen')}
            </Button>
          )}
        </span>
      </div>
    </li>
  );
}
