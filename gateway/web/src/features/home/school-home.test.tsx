import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { member, officer, PLAN_ID, plan, row } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { problem, server } from '@/testing/server';

const chair = { ...officer, roles: ['chair'] };

const NOTHING = '暂无待办事项';

/** A school whose only plan is this one, with a deadline for this year. */
function school({ year, state, due }: { year: number; state: 'DRAFT' | 'SUBMITTED' | 'APPROVED'; due?: string }) {
  server.use(
    http.get('*/api/plan/plans', () => HttpResponse.json({ items: [{ ...row(plan), year, state }] })),
    http.get('*/api/plan/plans/counts', () => HttpResponse.json({ DRAFT: 0, SUBMITTED: 0, RETURNED: 0, APPROVED: 0, [state]: 1 })),
    http.get('*/api/plan/imports', () => HttpResponse.json({ items: [] })),
    http.get('*/api/plan/imports/counts', () => HttpResponse.json({ OPEN: 0, CONFIRMED: 1 })),
    http.get('*/api/plan/deadlines/2026', () => HttpResponse.json({ year: 2026, version: 1, due })),
  );
}

const toDo = async () => within(await screen.findByRole('region', { name: '待办事项' }));
const isThere = () => waitFor(() => expect(document.querySelector('.uf-page-skeleton')).toBeNull());

describe('the home of a school', () => {
  beforeEach(() => void vi.setSystemTime(new Date(2026, 2, 10)));
  afterEach(() => void vi.useRealTimers());

  it('counts all that waits, also what the first page of a list does not hold', async () => {
    server.use(
      http.get('*/api/plan/plans/counts', () => HttpResponse.json({ DRAFT: 61, SUBMITTED: 0, RETURNED: 52, APPROVED: 3 })),
      http.get('*/api/plan/imports/counts', () => HttpResponse.json({ OPEN: 27, CONFIRMED: 90 })),
    );
    renderApp('/', officer);

    const waiting = await toDo();
    await waitFor(() => expect(waiting.getByRole('link', { name: /草稿\s*61/ })).toBeVisible());
    expect(waiting.getByRole('link', { name: /退回待修改\s*52/ })).toBeVisible();
    expect(waiting.getByRole('link', { name: /待核对的导入\s*27/ })).toBeVisible();
  });

  it('says first what waits', async () => {
    renderApp('/', officer);
    await isThere();

    expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('待办事项');
  });

  it.each([
    ['over', '2026-03-01', '已逾期9天'],
    ['today', '2026-03-10', '今日截止'],
    ['in two weeks', '2026-03-24', '还有14天'],
  ])('never has nothing to do beside a deadline that is %s', async (_, due, said) => {
    school({ year: 2025, state: 'APPROVED', due });
    renderApp('/', chair);
    await isThere();
    const waiting = await toDo();

    expect(waiting.getByRole('link', { name: '报送2026年计划' })).toBeVisible();
    expect(waiting.getByText(said)).toBeVisible();
    expect(screen.queryByText(NOTHING)).not.toBeInTheDocument();
    expect(screen.queryByText('暂无临近的期限')).not.toBeInTheDocument();
  });

  it('has nothing to do before a deadline that is further away, which it shows', async () => {
    school({ year: 2025, state: 'APPROVED', due: '2026-03-25' });
    renderApp('/', chair);
    await isThere();

    expect((await toDo()).getByText(NOTHING)).toBeVisible();
    expect(within(screen.getByRole('region', { name: '临近期限' })).getByText('还有15天')).toBeVisible();
  });

  it('has nothing to do once the plan was submitted', async () => {
    school({ year: 2026, state: 'SUBMITTED', due: '2026-03-01' });
    renderApp('/', chair);
    await isThere();

    expect((await toDo()).getByText(NOTHING)).toBeVisible();
  });

  it('leads from a deadline to the plan that there is', async () => {
    school({ year: 2026, state: 'DRAFT', due: '2026-03-01' });
    renderApp('/', chair);
    await isThere();

    expect((await toDo()).getByRole('link', { name: '报送2026年计划' })).toHaveAttribute('href', `/plans/${PLAN_ID}`);
  });

  it('never says that nothing waits while it does not know', async () => {
    school({ year: 2025, state: 'APPROVED' });
    server.use(http.get('*/api/plan/deadlines/:year', () => problem(500, 'INTERNAL_ERROR')));
    renderApp('/', chair);
    await isThere();

    expect((await toDo()).getByRole('button', { name: '重试' })).toBeVisible();
    expect(screen.queryByText(NOTHING)).not.toBeInTheDocument();
  });

  it('shows a member the deadlines and the plans, and nothing to do', async () => {
    school({ year: 2025, state: 'APPROVED', due: '2026-03-01' });
    renderApp('/', member);
    await isThere();

    expect(within(screen.getByRole('region', { name: '临近期限' })).getByText('已逾期9天')).toBeVisible();
    expect(screen.getByRole('region', { name: '本校计划' })).toBeVisible();
    expect(screen.queryByRole('region', { name: '待办事项' })).not.toBeInTheDocument();
  });
});
