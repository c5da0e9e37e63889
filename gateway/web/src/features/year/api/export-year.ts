import type { WideFilters } from '../year-filters';

interface Extras {
  /** The year to compare with. */
  with?: number | undefined;
  /** Whether to say who lacks what. */
  lacks?: boolean;
}

/** Where the year as it is shown can be downloaded as .xlsx; the browser saves it by itself. */
export function exportYearUrl(filters: WideFilters, extras: Extras = {}): string {
  const wanted: Record<string, string | number | boolean | undefined> = { ...filters, ...extras };
  const given = Object.entries(wanted).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return `/api/plan/rollup/export.xlsx?${new URLSearchParams(given).toString()}`;
}
