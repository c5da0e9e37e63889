import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { returned, staff, submitted } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { server } from '@/testing/server';

function submittedPlan() {
  server.use(http.get('*/api/plan/plans/:id', () => HttpResponse.json(submitted)));
}

describe('review queue', () => {
  it('returns a plan with a coded reason', async () => {
    submittedPlan();
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/plan/plans/:id/return', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ ...returned, actions: [] });
      }),
    );
    const { user } = renderApp('/review', staff);

    await user.click(await screen.findByRole('button', { name: '退回' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('combobox', { name: '原因' }));
    await user.click(await screen.findByTitle('未安排教代会'));
    await user.click(within(dialog).getByRole('button', { name: '退回' }));

    await waitFor(() => expect(sent).toEqual([{ reasons: [{ code: 'NO_CONGRESS' }] }]));
  });

  it('asks for a reason before it returns anything', async () => {
    submittedPlan();
    const { user } = renderApp('/review', staff);

    await user.click(await screen.findByRole('button', { name: '退回' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '退回' }));

    expect(await screen.findByText('请填写此项')).toBeInTheDocument();
  });

  it('opens the approval by a single key', async () => {
    submittedPlan();
    const { user } = renderApp('/review', staff);
    await screen.findByRole('button', { name: '批准' });

    await user.keyboard('a');

    expect(await screen.findByRole('dialog')).toHaveTextContent('批准 清水县第一中学 的计划');
  });
});
