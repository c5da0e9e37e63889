import { useInfiniteQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Empty } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { LoadMore } from '@/components/load-more';
import { formatMonth } from '@/lib/format';
import { monthsFrom } from '@/lib/months';
import { matrixQuery, type MatrixRow } from './api/get-matrix';
import { MatrixLine } from './matrix-line';
import type { YearFilters } from './year-filters';

const LINE_HEIGHT = 40;
const FETCH_AHEAD = 20;

interface Props {
  filters: YearFilters;
  onCell: (schoolId: string, month: number | undefined) => void;
}

/** School by month: how much is planned. Only the lines in sight are drawn, however many schools there are. */
export function SchoolMatrix({ filters, onCell }: Props) {
  const { t } = useTranslation();
  const matrix = useInfiniteQuery(matrixQuery(filters));
  return (
    <Loaded query={matrix}>
      {({ pages }) => {
        const schools = pages.flatMap((it) => it.schools);
        return schools.length === 0 ? (
          <Empty description={t('year.noSchools')} />
        ) : (
          <>
            <Lines
              schools={schools}
              onCell={onCell}
              onEnd={() => matrix.hasNextPage && !matrix.isFetchingNextPage && void matrix.fetchNextPage()}
            />
            <LoadMore query={matrix} />
          </>
        );
      }}
    </Loaded>
  );
}

interface LinesProps {
  schools: readonly MatrixRow[];
  onCell: Props['onCell'];
  onEnd: () => void;
}

function Lines({ schools, onCell, onEnd }: LinesProps) {
  const { t } = useTranslation();
  const viewport = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: schools.length,
    getScrollElement: () => viewport.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 12,
    initialRect: { width: 1200, height: 600 },
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  const near = last >= schools.length - FETCH_AHEAD;
  useEffect(() => {
    if (near) {
      onEnd();
    }
  }, [near, onEnd]);
  const most = Math.max(1, ...schools.flatMap((it) => it.counts));
  return (
    <div className="uf-matrix" ref={viewport} tabIndex={0} role="region" aria-label={t('year.matrix')}>
      <div role="table" aria-rowcount={schools.length + 1} aria-label={t('year.matrix')}>
        <div role="rowgroup" className="uf-matrix-head">
          <div role="row" className="uf-matrix-line">
            <span role="columnheader" className="uf-matrix-school">
              {t('common.school')}
            </span>
            {monthsFrom().map((month) => (
              <span key={month} role="columnheader">
                {formatMonth(month, 'short')}
              </span>
            ))}
            <span role="columnheader">{t('year.sum')}</span>
          </div>
        </div>
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {shown.map(({ index, start, key }) => {
            const school = schools[index];
            return (
              school && (
                <MatrixLine key={key} school={school} index={index} start={start} most={most} onCell={onCell} />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
