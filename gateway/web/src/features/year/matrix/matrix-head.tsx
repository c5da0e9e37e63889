import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { formatMonth } from '@/lib/format';
import { monthsFrom } from '@/lib/months';
import { nextSort, type Sort, type SortColumn } from './matrix-order';
import type { Place } from './use-grid-keys';

interface Props {
  sort: Sort;
  current: number | undefined;
  onFocus: (place: Place) => void;
  onSort: (sort: string | undefined) => void;
}

/** The heads of the columns; a press on one sorts by it. */
export function MatrixHead({ sort, current, onFocus, onSort }: Props) {
  const { t } = useTranslation();
  const columns: [SortColumn, string][] = [
    ['school', t('common.school')],
    ...monthsFrom().map((month): [SortColumn, string] => [`${month}`, formatMonth(month, 'short')]),
    ['sum', t('year.sum')],
  ];
  return (
    <div role="rowgroup" className="uf-matrix-head">
      <div role="row" aria-rowindex={1} className="uf-matrix-line">
        {columns.map(([column, name], at) => {
          const sorted = sort.column === column;
          return (
            <span
              key={column}
              role="columnheader"
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              className={column === 'school' ? 'uf-matrix-school' : undefined}
            >
              <button
                type="button"
                data-place={`-1:${at}`}
                tabIndex={current === at ? 0 : -1}
                onFocus={() => onFocus({ row: -1, column: at })}
                onClick={() => onSort(nextSort(sort, column))}
              >
                {name}
                {sorted && (sort.descending ? <ArrowDownOutlined aria-hidden /> : <ArrowUpOutlined aria-hidden />)}
              </button>
            </span>
          );
        })}
      </div>
    </div>
  );
}
