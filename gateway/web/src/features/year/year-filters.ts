import { useFilters } from '@/lib/use-filters';

/** What the year screen is narrowed to; all of it lives in the address. */
export interface YearFilters {
  year: number;
  region?: string | undefined;
  theme?: string | undefined;
  month?: number | undefined;
  school?: string | undefined;
}

const NAMES = ['year', 'region', 'theme', 'month', 'school'] as const;

export function useYearFilters() {
  const [raw, setFilter] = useFilters(NAMES);
  const month = Number(raw.month);
  const filters: YearFilters = {
    year: yearOf(raw.year),
    region: raw.region,
    theme: raw.theme,
    month: month >= 1 && month <= 12 ? month : undefined,
    school: raw.school,
  };
  return [filters, setFilter] as const;
}

function yearOf(text: string | undefined): number {
  const year = Number(text);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : new Date().getFullYear();
}
