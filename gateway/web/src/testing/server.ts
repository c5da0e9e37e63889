import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import type { Me } from '@/session/get-me';
import { asSent } from './as-sent';
import { importRow, lines, notice, plan, reading, row, school, submitted, waitingPlan } from './fixtures';
import { choices, compared, comparison, figures, lacking, lacks, matrix, rollup, rules } from './fixtures-year';

/** A gateway that answers as ours would; tests change single answers with `server.use`. */
export const server = setupServer(
  http.get('*/api/plan/plans', ({ request }) =>
    HttpResponse.json({ items: [row(new URL(request.url).searchParams.has('state') ? submitted : plan)] }),
  ),
  http.get('*/api/plan/reviews', () => HttpResponse.json({ items: [waitingPlan] })),
  http.get('*/api/plan/reviews/counts', () => HttpResponse.json({ waiting: 1, late: 0, reviewedBefore: 0 })),
  http.get('*/api/plan/plans/:id/previous', () => new HttpResponse(null, { status: 204 })),
  http.get('*/api/plan/plans/counts', () => HttpResponse.json({ SUBMITTED: 4, RETURNED: 1, APPROVED: 6 })),
  http.get('*/api/plan/plans/:id', () => HttpResponse.json(asSent(plan))),
  http.get('*/api/plan/imports', () => HttpResponse.json({ items: [importRow] })),
  http.get('*/api/plan/imports/counts', () => HttpResponse.json({ OPEN: 1, CONFIRMED: 0 })),
  http.get('*/api/plan/imports/:id', () => HttpResponse.json(reading)),
  http.get('*/api/plan/imports/:id/lines', () => HttpResponse.json({ items: lines })),
  http.get('*/api/plan/schools/:id', () => HttpResponse.json(school)),
  http.get('*/api/plan/rollup', () => HttpResponse.json(rollup)),
  http.get('*/api/plan/rollup/choices', () => HttpResponse.json(choices)),
  http.get('*/api/plan/rollup/figures', () => HttpResponse.json(figures)),
  http.get('*/api/plan/rollup/lacks', () => HttpResponse.json(lacks)),
  http.get('*/api/plan/rollup/lacks/schools', () => HttpResponse.json({ items: lacking })),
  http.get('*/api/plan/rollup/lacks/rules', () => HttpResponse.json({ items: rules })),
  http.get('*/api/plan/rollup/comparison', () => HttpResponse.json(comparison)),
  http.get('*/api/plan/rollup/comparison/schools', () => HttpResponse.json({ items: compared })),
  http.get('*/api/plan/deadlines/:year', ({ params }) =>
    HttpResponse.json({ year: Number(params.year), version: 0 }),
  ),
  http.post('*/api/notification/visits', () => HttpResponse.json({ counts: [], latest: [] })),
  http.get('*/api/plan/rollup/matrix', () => HttpResponse.json({ year: 2026, schools: matrix(20) })),
  http.get('*/api/notification/inbox', () => HttpResponse.json({ items: [notice] })),
  http.get('*/api/notification/inbox/unread-count', () => HttpResponse.json({ count: 3 })),
);

/** Who is signed in; null when nobody is, and a code for somebody the gateway does not let in. */
export type Visitor = Me | null | 'NO_SCHOOL' | 'SCHOOL_SUSPENDED';

/** Signs somebody in, or out. */
export function signedIn(me: Visitor): void {
  server.use(http.get('*/api/me', () => whoIs(me)));
}

function whoIs(me: Visitor) {
  if (me === null) {
    return problem(401, 'NOT_SIGNED_IN');
  }
  return typeof me === 'string' ? problem(403, me) : HttpResponse.json(me);
}

/** A refusal as our services word it. */
export function problem(status: number, code: string, more: object = {}) {
  return HttpResponse.json(
    { type: `urn:unionfed:problem:${code.toLowerCase().replaceAll('_', '-')}`, status, code, ...more },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
}
