import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { asSent } from '@/testing/as-sent';
import { officer, PLAN_ID, staff, submitted } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { problem, server } from '@/testing/server';
import type { Plan } from './api/get-plan';
import { planPath } from './paths';

const path = planPath(PLAN_ID);
const now: Plan = { ...submitted, version: 9, title: '2026年工会工作计划（修订）' };

/** From now on the plan is as somebody else left it. */
function changeMeanwhile(changed: Plan) {
  server.use(http.get('*/api/plan/plans/:id', () => HttpResponse.json(asSent(changed))));
  return problem(409, 'CHANGED_MEANWHILE', { current: asSent(changed) });
}

describe('a plan that somebody else changed meanwhile', () => {
  it('is shown as it is now, and decided about on that version with the words already written', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get('*/api/plan/plans/:id', () => HttpResponse.json(asSent(submitted))),
      http.post('*/api/plan/plans/:id/approve', async ({ request }) => {
        sent.push(request.headers.get('If-Match'), await request.json());
        return sent.length === 2 ? changeMeanwhile(now) : HttpResponse.json(asSent({ ...now, state: 'APPROVED', version: 10 }));
      }),
    );
    const { user } = renderApp(path, staff);
    await user.click(await screen.findByRole('button', { name: '批准' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox'), '同意');
    await user.click(within(dialog).getByRole('button', { name: '批准' }));

    expect(await within(dialog).findByText('内容已被他人修改')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(now.title);
    await user.click(within(dialog).getByRole('button', { name: '批准' }));
    expect(await screen.findByText('计划已批准')).toBeInTheDocument();
    expect(sent).toEqual(['"4"', { comment: '同意' }, '"9"', { comment: '同意' }]);
  });

  it('keeps the words in sight even where the action is not offered any more', async () => {
    server.use(
      http.get('*/api/plan/plans/:id', () => HttpResponse.json(asSent(submitted))),
      http.post('*/api/plan/plans/:id/approve', () => changeMeanwhile({ ...now, state: 'DRAFT', actions: [] })),
    );
    const { user } = renderApp(path, staff);
    await user.click(await screen.findByRole('button', { name: '批准' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox'), '同意');
    await user.click(within(dialog).getByRole('button', { name: '批准' }));

    expect(await within(dialog).findByText('内容已被他人修改')).toBeInTheDocument();
    expect(within(dialog).getByRole('textbox')).toHaveValue('同意');
  });

  it('is shown as it is now where it was to be taken back by one press, which works the next time', async () => {
    const sent: (string | null)[] = [];
    const mine: Plan = { ...submitted, actions: ['withdraw'] };
    server.use(
      http.get('*/api/plan/plans/:id', () => HttpResponse.json(asSent(mine))),
      http.post('*/api/plan/plans/:id/withdraw', ({ request }) => {
        sent.push(request.headers.get('If-Match'));
        return sent.length === 1 ? changeMeanwhile({ ...mine, version: 9 }) : HttpResponse.json(asSent({ ...mine, version: 10 }));
      }),
    );
    const { user } = renderApp(path, officer);
    await user.click(await screen.findByRole('button', { name: '撤回' }));
    expect(await screen.findByText(/已获取最新内容/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '撤回' }));

    await waitFor(() => expect(sent).toEqual(['"4"', '"9"']));
  });
});
