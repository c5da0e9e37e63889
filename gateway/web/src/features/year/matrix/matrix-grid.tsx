import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '@/lib/use-narrow';
import { usePrinting } from '@/lib/use-printing';
import type { MatrixRow } from '../api/get-matrix';
import { MatrixHead } from './matrix-head';
import { MatrixLine } from './matrix-line';
import type { Sort } from './matrix-order';
import { useGridKeys } from './use-grid-keys';

/** As the style sheet has them: on a phone the state stands below the name. */
const LINE_HEIGHT = 40;
const NARROW_LINE_HEIGHT = 58;
const COLUMNS = 14;

interface Props {
  schools: readonly MatrixRow[];
  sort: Sort;
  onSort: (sort: string | undefined) => void;
  onCell: (schoolId: string, month: number | undefined) => void;
}

/** The grid: only the lines in sight are drawn, however many schools there are; on paper all of them. */
export function MatrixGrid({ schools, sort, onSort, onCell }: Props) {
  const { t } = useTranslation();
  const printing = usePrinting();
  const lineHeight = useNarrow() ? NARROW_LINE_HEIGHT : LINE_HEIGHT;
  const most = useMemo(
    () => schools.reduce((one, { counts }) => counts.reduce((most, count) => Math.max(most, count), one), 1),
    [schools],
  );
  const viewport = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count: schools.length,
    getScrollElement: () => viewport.current,
    estimateSize: () => lineHeight,
    overscan: 12,
    scrollPaddingStart: LINE_HEIGHT,
    initialRect: { width: 1200, height: 600 },
  });
  useEffect(() => lines.measure(), [lines, lineHeight]);
  const { place, onKeyDown, onFocusPlace } = useGridKeys(viewport, schools.length, COLUMNS, (row) =>
    lines.scrollToIndex(row),
  );
  const line = (school: MatrixRow, index: number, start?: number) => (
    <MatrixLine
      key={school.schoolId}
      school={school}
      index={index}
      start={start}
      most={most}
      current={place.row === index ? place.column : undefined}
      onFocus={onFocusPlace}
      onCell={onCell}
    />
  );
  return (
    <div className={printing ? 'uf-matrix uf-matrix-whole' : 'uf-matrix'} ref={viewport} onKeyDown={onKeyDown}>
      <div
        role="grid"
        aria-readonly
        aria-rowcount={schools.length + 1}
        aria-colcount={COLUMNS}
        aria-label={t('year.matrix')}
      >
        <MatrixHead
          sort={sort}
          current={place.row === -1 ? place.column : undefined}
          onFocus={onFocusPlace}
          onSort={onSort}
        />
        <div role="rowgroup" style={printing ? undefined : { height: lines.getTotalSize(), position: 'relative' }}>
          {printing
            ? schools.map((school, index) => line(school, index))
            : lines.getVirtualItems().map(({ index, start }) => {
                const school = schools[index];
                return school && line(school, index, start);
              })}
        </div>
      </div>
    </div>
  );
}
