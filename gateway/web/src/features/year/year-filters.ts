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

export type YearView = 'matrix' | 'charts' | 'lacks' | 'compare';

const NAMES = ['year', 'region', 'theme', 'view', 'cell', 'sort', 'search', 'lack', 'with', 'change'] as const;

/** Everything one sees here lives in the address, so that a link shows the same to somebody else. */
export function useYearAddress() {
  const [raw, set] = useFilters(NAMES);
  return [{ ...raw, year: yearOf(raw.year), with: yearOf(raw.with), view: viewOf(raw.view) }, set] as const;
}

export type SetYearAddress = ReturnType<typeof useYearAddress>[1];

function yearOf(text: string | undefined): number | undefined {
  const year = Number(text);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined;
}

function viewOf(text: string | undefined): YearView {
  return text === 'charts' || text === 'lacks' || text === 'compare' ? text : 'matrix';
}
