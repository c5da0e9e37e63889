/** Where the year's table can be downloaded as .xlsx; the browser saves it by itself. */
export function exportYearUrl(year: number): string {
  return `/api/plan/rollup/export.xlsx?year=${year}`;
}
