/** Where a plan can be downloaded as a Word document; the browser saves it by itself. */
export function exportPlanUrl(id: string): string {
  return `/api/plan/plans/${encodeURIComponent(id)}/export.docx`;
}
