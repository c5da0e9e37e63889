import { Tag, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatMonth } from '@/lib/format';
import type { MatrixRow } from './api/get-matrix';

interface Props {
  school: MatrixRow;
  index: number;
  /** Distance from the top, in pixels. */
  start: number;
  /** The largest count anywhere, which gets the deepest colour. */
  most: number;
  onCell: (schoolId: string, month: number | undefined) => void;
}

const COLORS: Record<MatrixRow['state'], string> = {
  MISSING: 'error',
  SUBMITTED: 'processing',
  RETURNED: 'warning',
  APPROVED: 'success',
};

/** One school's year. */
export function MatrixLine({ school, index, start, most, onCell }: Props) {
  const { t } = useTranslation();
  const { schoolId, schoolName, state, onTime, counts } = school;
  const sum = counts.reduce((one, other) => one + other, 0);
  return (
    <div role="row" aria-rowindex={index + 2} className="uf-matrix-line" style={{ transform: `translateY(${start}px)` }}>
      <span role="rowheader" className="uf-matrix-school">
        <Tooltip title={`${schoolName} · ${school.region}`}>
          <button type="button" onClick={() => onCell(schoolId, undefined)}>
            {schoolName}
          </button>
        </Tooltip>
        <Tag color={COLORS[state]}>{t(`year.states.${state}`)}</Tag>
        {onTime === false && <Tag color="orange">{t('year.late')}</Tag>}
      </span>
      {counts.map((count, at) => (
        <span key={at} role="cell">
          {count > 0 && (
            <button
              type="button"
              className="uf-matrix-cell"
              style={{ '--share': Math.round((count / most) * 100) } as React.CSSProperties}
              aria-label={t('year.cell', { school: schoolName, month: formatMonth(at + 1), count })}
              onClick={() => onCell(schoolId, at + 1)}
            >
              {count}
            </button>
          )}
        </span>
      ))}
      <span role="cell" className="uf-matrix-sum">
        {sum > 0 && sum}
      </span>
    </div>
  );
}
