import { Button, Table, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '@/lib/format';
import { useMedia } from '@/lib/use-media';
import { usePrinting } from '@/lib/use-printing';
import { ExportButton } from './export-button';
import { ordered, wayOf, type Order } from './order';
import { RowCards } from './row-cards';
import './list.css';

/** What is said of each row. */
export interface Column<Row> {
  key: string;
  title: string;
  show: (row: Row) => ReactNode;
  width?: number | string;
  align?: 'right';
  /** Whether it names the row; the first does where none says so. */
  heading?: boolean;
  /** Whether the rows are cards already where a column as this has no room, as on a tablet. */
  wide?: boolean;
  /** Offers an order by it: of the server, or of these rows by what is given. */
  sort?: true | ((one: Row, other: Row) => number);
}

/** The order the server is asked for; rows that are all there are put in order without it. */
interface Sorting {
  by: Order;
  onSort: (by: Order) => void;
}

/** Several rows taken together. */
export interface Selection<Row> {
  chosen: ReadonlySet<string>;
  onChoose: (keys: ReadonlySet<string>) => void;
  /** How the box of a row is called. */
  labelOf: (row: Row) => string;
}

interface Props<Row extends object> {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  /** What can be done with a row. */
  actions?: ((row: Row) => ReactNode) | undefined;
  selection?: Selection<Row>;
  sort?: Sorting;
  /** How many rows there are in all, where the server says so. */
  total?: number | undefined;
  /** Where all of them can be downloaded. */
  exportUrl?: string;
  /** What is said when there is no row. */
  empty?: ReactNode;
  /** How many are shown at once of rows that are all there; of more the rest on demand. */
  portion?: number;
  dense?: boolean;
  /** Whether it is a few short figures, which a phone has room for. */
  figures?: boolean;
}

/** Rows as a table; where that has no room each is a card that says all the table says. On paper it is a table again. */
export function DataTable<Row extends object>(props: Props<Row>) {
  const { rows, columns, sort, total, exportUrl, portion = Infinity, figures = false } = props;
  const { t } = useTranslation();
  const [own, setOwn] = useState<Order>();
  const [most, setMost] = useState(portion);
  const sorting = sort ?? { by: own, onSort: setOwn };
  const narrow = useMedia(columns.some((it) => it.wide) ? '(max-width: 991px)' : '(max-width: 767px)');
  const printing = usePrinting();
  const inOrder = ordered(rows, columns, sorting.by);
  const Shown = narrow && !figures && !printing ? RowCards : RowTable;
  return (
    <div className="uf-data-table">
      {exportUrl !== undefined && <ExportButton href={exportUrl}>{t('kit.export')}</ExportButton>}
      <Shown {...props} rows={printing ? inOrder : inOrder.slice(0, most)} sort={sorting} />
      {!printing && most < rows.length && <Button onClick={() => setMost(most + portion)}>{t('common.loadMore')}</Button>}
      {total !== undefined && rows.length > 0 && (
        <p className="uf-quiet" role="status">
          {t(rows.length < total ? 'kit.shownOf' : 'kit.total', { count: total, total: formatCount(total), shown: formatCount(rows.length) })}
        </p>
      )}
    </div>
  );
}

/** What the two ways to show rows are told. */
export type Shown<Row extends object> = Props<Row> & { sort: Sorting };

function RowTable<Row extends object>({ rows, columns, rowKey, actions, selection, sort, empty, dense = false, figures = false }: Shown<Row>) {
  const { t } = useTranslation();
  const head: TableColumnsType<Row> = columns.map(({ key, title, show, sort: sorted, width, align }) => ({
    key,
    title,
    ...(width !== undefined && { width }),
    ...(align !== undefined && { align }),
    render: (_value, row) => show(row),
    ...(sorted !== undefined && { sorter: true, sortOrder: wayOf(sort.by, key) }),
  }));
  if (actions) {
    const title = <span className="uf-unseen">{t('kit.actions')}</span>;
    head.push({ key: 'actions', title, align: 'right', className: 'uf-row-actions', render: (_value, row) => actions(row) });
  }
  return (
    <Table<Row>
      rowKey={rowKey}
      size={dense || figures ? 'small' : 'middle'}
      {...(figures && { className: 'uf-figures' })}
      columns={head}
      dataSource={[...rows]}
      pagination={false}
      {...(selection && {
        rowSelection: {
          selectedRowKeys: [...selection.chosen],
          onChange: (keys) => selection.onChoose(new Set(keys.map(String))),
          getCheckboxProps: (row) => ({ 'aria-label': selection.labelOf(row) }),
          getTitleCheckboxProps: () => ({ 'aria-label': t('kit.all') }),
        },
      })}
      locale={{ emptyText: empty ?? t('kit.empty') }}
      onChange={(_pages, _filters, sorter) => {
        const [{ columnKey, order } = {}] = [sorter].flat();
        sort.onSort(order == null ? undefined : `${order === 'descend' ? '-' : ''}${String(columnKey)}`);
      }}
    />
  );
}
