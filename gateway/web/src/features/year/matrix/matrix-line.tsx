import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag, ToneTag, type Tones } from '@/kit/list/status-tag';
import { formatMonth } from '@/lib/format';
import type { MatrixRow } from '../api/get-matrix';
import type { Place } from './use-grid-keys';

interface Props {
  school: MatrixRow;
  index: number;
  /** Distance from the top, in pixels; none where the lines simply follow each other. */
  start?: number | undefined;
  /** The largest count anywhere, which gets the deepest colour. */
  most: number;
  /** The column the keyboard is at, if it is in this line. */
  current?: number | undefined;
  onFocus: (place: Place) => void;
  onCell: (schoolId: string, month: number | undefined) => void;
}

const TONES: Tones<MatrixRow['state']> = {
  MISSING: 'danger',
  SUBMITTED: 'running',
  RETURNED: 'warning',
  APPROVED: 'success',
};

/** One school's year. */
export const MatrixLine = memo(function MatrixLine({ school, index, start, most, current, onFocus, onCell }: Props) {
  const { t } = useTranslation();
  const { schoolId, schoolName, region, state, onTime, counts, undated, items } = school;
  const cell = (column: number, month: number | undefined) => ({
    'data-place': `${index}:${column}`,
    tabIndex: current === column ? 0 : -1,
    onFocus: () => onFocus({ row: index, column }),
    onClick: () => onCell(schoolId, month),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        onCell(schoolId, month);
      }
    },
  });
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="uf-matrix-line"
      style={start === undefined ? undefined : { transform: `translateY(${start}px)` }}
    >
      <span role="rowheader" className="uf-matrix-school" title={`${schoolName} · ${region}`} {...cell(0, undefined)}>
        <span className="uf-matrix-name">{schoolName}</span>
        <StatusTag state={state} tones={TONES} text={t(`year.states.${state}`)} />
        {onTime === false && <ToneTag tone="warning">{t('year.late')}</ToneTag>}
      </span>
      {counts.map((count, at) => (
        <span
          key={at}
          role="gridcell"
          className="uf-matrix-cell"
          aria-label={t('year.cell', { school: schoolName, month: formatMonth(at + 1), count })}
          style={count > 0 ? ({ '--share': Math.round((count / most) * 100) } as React.CSSProperties) : undefined}
          {...cell(at + 1, at + 1)}
        >
          {count > 0 && <b>{count}</b>}
        </span>
      ))}
      <span
        role="gridcell"
        className="uf-matrix-sum"
        aria-label={t('year.sumOf', { school: schoolName, count: items, undated })}
        {...cell(13, undefined)}
      >
        {items > 0 && items}
      </span>
    </div>
  );
});
