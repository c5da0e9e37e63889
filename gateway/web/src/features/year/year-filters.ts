import { oneOf, text, useSearch, year } from '@/kit/list/use-search';
import { monthIn, textIn } from '@/lib/address';

/** What the whole screen is narrowed to. */
export interface WideFilters {
  year: number;
  region?: string | undefined;
  theme?: string | undefined;
}

/** What a part of it is narrowed to further. */
export interface YearFilters extends WideFilters {
  month?: number | undefined;
  school?: string | undefined;
}

/** What is looked at instead of the matrix. */
export const otherView = oneOf(['charts', 'lacks', 'compare']);

const LONGEST_THEME = 40;
const LONGEST_SCHOOL = 60;

/** Everything one sees here lives in the address, so that a link shows the same to somebody else. */
export function useYearAddress() {
  const { values, ...search } = useSearch({
    year: year(),
    with: year(),
    region: text(),
    theme: text(LONGEST_THEME),
    view: otherView,
    cell: text(),
    sort: text(),
    search: text(),
    lack: text(),
    change: text(),
  });
  return { ...search, values: { ...values, view: values.view ?? 'matrix', cell: cellIn(values.cell) } };
}

/** A cell of the matrix: a school, and a month unless the whole year is meant. */
function cellIn(said: string | undefined): { school: string; month: number | undefined } | undefined {
  const [name, month] = said?.split('~') ?? [];
  const school = textIn(name, LONGEST_SCHOOL);
  return school === undefined ? undefined : { school, month: monthIn(month) };
}
