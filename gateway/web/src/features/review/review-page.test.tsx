import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { returned, staff, submitted, waitingPlan } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { problem, server } from '@/testing/server';

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

    expect(await screen.findByText('此项必填')).toBeInTheDocument();
  });

  it('opens the approval by a single key', async () => {
    submittedPlan();
    const { user } = renderApp('/review', staff);
    await screen.findByRole('button', { name: '批准' });

    await user.keyboard('a');

    expect(await screen.findByRole('dialog')).toHaveTextContent('批准清水县第一中学的计划');
  });

  it.each([
    ['正文', submitted],
    ['全年日历', { ...submitted, sections: [] }],
  ])('shows first what the plan consists of: %s', async (tab, plan) => {
    server.use(http.get('*/api/plan/plans/:id', () => HttpResponse.json(plan)));
    renderApp('/review', staff);

    expect(await screen.findByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
  });

  it('means by a key what the keys before it chose, however fast they come', async () => {
    const schools = ['清水县第一中学', '清水县第二中学', '清水县第三中学'];
    const queue = schools.map((schoolName, index) => ({ ...waitingPlan, id: `${index}${waitingPlan.id.slice(1)}`, schoolName }));
    server.use(http.get('*/api/plan/reviews', () => HttpResponse.json({ items: queue })));
    submittedPlan();
    renderApp('/review', staff);
    await screen.findByRole('button', { name: '批准' });

    for (const key of 'jjx') {
      document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await Promise.resolve(); // a browser lets no more than this happen between two keys
    }

    expect(await screen.findByRole('checkbox', { name: '选中清水县第三中学' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: '选中清水县第一中学' })).not.toBeChecked();
  });

  it('decides about the marked plans together and says what did not work', async () => {
    submittedPlan();
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/plan/reviews/decisions', async ({ request }) => {
        sent.push(await request.json());
        expect(request.headers.get('Idempotency-Key')).not.toBeNull();
        return HttpResponse.json({
          results: [{ id: waitingPlan.id, done: false, code: 'CHANGED_MEANWHILE', detail: '计划刚刚被修改。' }],
        });
      }),
    );
    const { user } = renderApp('/review', staff);

    await user.click(await screen.findByRole('checkbox', { name: '选中清水县第一中学' }));
    await user.click(screen.getByRole('button', { name: '批量批准' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('批准选中的1份计划');
    await user.click(within(dialog).getByRole('button', { name: '批量批准' }));

    expect(await screen.findByText(/计划刚刚被修改/)).toBeVisible();
    expect(within(screen.getByRole('dialog')).getByRole('link', { name: '清水县第一中学' })).toBeVisible();
    expect(sent).toEqual([{ kind: 'APPROVE', plans: [{ id: waitingPlan.id, version: 4 }] }]);
  });

  it('sends a portion that did not get through again under the same key', async () => {
    submittedPlan();
    const keys: (string | null)[] = [];
    server.use(
      http.post('*/api/plan/reviews/decisions', ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return keys.length === 1
          ? problem(503, 'SERVICE_UNAVAILABLE')
          : HttpResponse.json({ results: [{ id: waitingPlan.id, done: true, state: 'APPROVED' }] });
      }),
    );
    const { user } = renderApp('/review', staff);

    await user.click(await screen.findByRole('button', { name: '全部选中' }));
    await user.click(screen.getByRole('button', { name: '批量批准' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('批准选中的1份计划');
    await user.click(within(dialog).getByRole('button', { name: '批量批准' }));
    await user.click(await screen.findByRole('button', { name: '重试' }));

    expect(await screen.findByText('已办结1份，共1份')).toBeVisible();
    expect(keys[1]).toBe(keys[0]);
  });

  it('asks the server for the part of the queue the address names', async () => {
    const asked: string[] = [];
    server.use(
      http.get('*/api/plan/reviews', ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ items: [] });
      }),
    );
    renderApp('/review?year=2026&days=7&only=late', staff);

    expect(await screen.findByText('没有符合条件的计划')).toBeVisible();
    expect(asked[0]).toBe('?year=2026&waitingDays=7&late=true');
  });

  it('does nothing by single keys for those who switched them off, until they switch them on', async () => {
    localStorage.setItem('single-keys', 'false');
    submittedPlan();
    const { user } = renderApp('/review', staff);
    expect(await screen.findByText(/单键快捷键已关闭/)).toBeVisible();
    await screen.findByRole('button', { name: '批准' });
    await user.keyboard('a');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: /^账号/ }));
    await user.click(await screen.findByRole('menuitem', { name: '单键快捷键（已关闭）' }));
    expect(await screen.findByText(/J下一份，K上一份/)).toBeVisible();
  });

  it('explains its keys', async () => {
    submittedPlan();
    const { user } = renderApp('/review', staff);
    await screen.findByRole('button', { name: '批准' });

    await user.keyboard('?');

    expect(await screen.findByRole('dialog')).toHaveTextContent('下一份计划');
  });
});
