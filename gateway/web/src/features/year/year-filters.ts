import { monthIn, oneOf, textIn, yearIn } from '@/lib/address';
import { useFilters } from '@/lib/use-filters';

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

const VIEWS = ['matrix', 'charts', 'lacks', 'compare'] as const;

const LONGEST_REGION = 100;
const LONGEST_THEME = 40;
const LONGEST_SCHOOL = 60;

const NAMES = ['year', 'region', 'theme', 'view', 'cell', 'sort', 'search', 'lack', 'with', 'change'] as const;

/** Everything one sees here lives in the address, so that a link shows the same to somebody else. */
export function useYearAddress() {
  const [raw, set] = useFilters(NAMES);
  const address = {
    ...raw,
    year: yearIn(raw.year),
    with: yearIn(raw.with),
    view: oneOf(VIEWS, raw.view) ?? 'matrix',
    region: textIn(raw.region, LONGEST_REGION),
    theme: textIn(raw.theme, LONGEST_THEME),
    cell: cellIn(raw.cell),
  };
  return [address, set] as const;
}

/** A cell of the matrix: a school, and a month unless the whole year is meant. */
function cellIn(text: string | undefined): { school: string; month: number | undefined } | undefined {
  const [name, month] = text?.split('~') ?? [];
  const school = textIn(name, LONGEST_SCHOOL);
  return school === undefined ? undefined : { school, month: monthIn(month) };
}
