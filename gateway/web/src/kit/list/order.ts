/** By which column rows are shown: its key, after a minus the other way round. */
export type Order = string | undefined;

/** What of a column is needed to put rows in order. */
interface Ordering<Row> {
  key: string;
  /** The server puts its rows in order itself; rows that are all there are compared. */
  sort?: true | ((one: Row, other: Row) => number);
}

/** The rows in the order of a column that compares them; as they came where none does. */
export function ordered<Row>(rows: readonly Row[], columns: readonly Ordering<Row>[], order: Order): Row[] {
  const { key, down } = partsOf(order);
  const compare = columns.find((it) => it.key === key)?.sort;
  if (typeof compare !== 'function') {
    return [...rows];
  }
  return [...rows].sort((one, other) => (down ? compare(other, one) : compare(one, other)));
}

/** In which way a column is put in order now. */
export function wayOf(order: Order, column: string): 'ascend' | 'descend' | null {
  const { key, down } = partsOf(order);
  return key !== column ? null : down ? 'descend' : 'ascend';
}

function partsOf(order: Order): { key: string | undefined; down: boolean } {
  return order?.startsWith('-') ? { key: order.slice(1), down: true } : { key: order, down: false };
}
