import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { asSent } from '@/testing/as-sent';
import { officer, plan, PLAN_ID, returned } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { problem, server } from '@/testing/server';
import { planPath, plansPath } from './paths';

const path = planPath(PLAN_ID);

async function choose(user: ReturnType<typeof renderApp>['user'], item: string) {
  await user.click(await screen.findByRole('button', { name: '更多操作' }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
}

describe('the menu of a draft', () => {
  it('deletes it after one more question, and goes back to the list', async () => {
    const asked: (string | null)[] = [];
    server.use(
      http.delete('*/api/plan/plans/:id', ({ request }) => {
        asked.push(request.headers.get('If-Match'), request.headers.get('Idempotency-Key'));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user, router } = renderApp(path, officer);

    await choose(user, '删除草稿');
    const dialog = await screen.findByRole('dialog', { name: '删除该草稿？' });
    expect(asked).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: '删除' }));

    await waitFor(() => expect(router.state.location.pathname).toBe(plansPath()));
    expect(asked).toEqual(['"3"', expect.stringMatching(/.+/)]);
  });

  it('moves it to another year with its months, and says so', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/plan/plans/:id/move', async ({ request }) => {
        sent.push(request.headers.get('If-Match'), await request.json());
        return HttpResponse.json(asSent({ ...plan, year: 2027, version: 4 }));
      }),
    );
    const { user } = renderApp(path, officer);

    await choose(user, '调整年度');
    const dialog = await screen.findByRole('dialog', { name: '调整年度' });
    const year = within(dialog).getByRole('spinbutton', { name: '年度' });
    await user.clear(year);
    await user.type(year, '2027');
    await user.click(within(dialog).getByRole('button', { name: /^调\s?整$/ }));

    expect(await screen.findByText('计划已调整到2027年')).toBeVisible();
    expect(sent).toEqual(['"3"', { year: 2027, period: { kind: 'CALENDAR_YEAR' } }]);
  });

  it('leads to the plan that stands in the way', async () => {
    server.use(
      http.post('*/api/plan/plans/:id/move', () =>
        problem(409, 'PLAN_EXISTS', { detail: '2027年该计划周期已有计划。', plan: { id: 'other', href: '/api/plan/plans/other' } }),
      ),
    );
    const { user } = renderApp(path, officer);

    await choose(user, '调整年度');
    const dialog = await screen.findByRole('dialog', { name: '调整年度' });
    await user.click(within(dialog).getByRole('button', { name: /^调\s?整$/ }));

    expect(await within(dialog).findByRole('link')).toHaveAttribute('href', planPath('other'));
  });

  it('is not there where the server offers none of it', async () => {
    server.use(http.get('*/api/plan/plans/:id', () => HttpResponse.json(asSent({ ...plan, actions: ['withdraw'] }))));
    renderApp(path, officer);

    expect(await screen.findByRole('button', { name: '撤回' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '更多操作' })).toBeNull();
  });
});

describe('the remarks of a returned plan', () => {
  it('are pointed to where they stand, items too', async () => {
    const item = plan.items.find((it) => it.months.length > 0);
    const review = { at: '2026-02-24T03:00:00Z', marks: [], reasons: [{ code: 'UNCLEAR' as const, item: item?.itemId }] };
    server.use(http.get('*/api/plan/plans/:id', () => HttpResponse.json(asSent({ ...returned, review }))));
    const { user, router } = renderApp(`${path}?tab=table`, officer);

    await user.click(await screen.findByRole('link', { name: new RegExp(`月“${item?.text}”$`) }));

    expect(router.state.location.search).toBe('?tab=year');
  });
});
