import type { MatrixRow } from '../api/get-matrix';

/** By which column the schools are sorted: the school, what is planned in a month (1 to 12), or all items, each once. */
export type SortColumn = 'school' | 'sum' | `${number}`;

export interface Sort {
  column: SortColumn;
  descending: boolean;
}

/** By pinyin, and the 9th middle school before the 10th. */
const BY_NAME = new Intl.Collator('zh-CN', { numeric: true });

const BY_SCHOOL: Sort = { column: 'school', descending: false };

/** Reads “sum”, “-sum”, “3”, “-3”; anything else is the order by school. */
export function sortOf(text: string | undefined): Sort {
  const match = /^(-?)(school|sum|[1-9]|1[0-2])$/.exec(text ?? '');
  return match === null ? BY_SCHOOL : { column: match[2] as SortColumn, descending: match[1] === '-' };
}

/** What a press on a column's head asks for: figures begin with the most, names with the first; then the other way. */
export function nextSort(now: Sort, column: SortColumn): string | undefined {
  const first = column !== 'school';
  const descending = now.column === column ? !now.descending : first;
  return column === 'school' && !descending ? undefined : `${descending ? '-' : ''}${column}`;
}

/** The schools whose name, code or region holds the text, in the wanted order. The input keeps its own. */
export function arranged(schools: readonly MatrixRow[], search: string, sort: Sort): MatrixRow[] {
  const wanted = search.trim().toLowerCase();
  const found = schools.filter(
    ({ schoolName, schoolCode, region }) =>
      wanted === '' || [schoolName, schoolCode, region].some((it) => it.toLowerCase().includes(wanted)),
  );
  const direction = sort.descending ? -1 : 1;
  return found.sort((one, other) => direction * compared(one, other, sort.column) || byCode(one, other));
}

function compared(one: MatrixRow, other: MatrixRow, column: SortColumn): number {
  if (column === 'school') {
    return BY_NAME.compare(one.schoolName, other.schoolName);
  }
  return figureOf(one, column) - figureOf(other, column);
}

function figureOf(school: MatrixRow, column: SortColumn): number {
  return column === 'sum' ? school.items : (school.counts[Number(column) - 1] ?? 0);
}

function byCode(one: MatrixRow, other: MatrixRow): number {
  return one.schoolCode < other.schoolCode ? -1 : 1;
}
