import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { ownDrafts, writeDraft } from '@/lib/drafts';
import { officer, plan, PLAN_ID, returned, SCHOOL_ID, staff } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { problem, server } from '@/testing/server';
import type { Plan, ReasonMark } from './api/get-plan';
import { planPath } from './paths';

const path = planPath(PLAN_ID);
const mark: ReasonMark = { reason: 1, comment: '已补充体检安排', by: '陈静', at: '2026-03-01T02:00:00Z' };

function showing(shown: Plan) {
  server.use(http.get('*/api/plan/plans/:id', () => HttpResponse.json(shown)));
}

function withMarks(shown: Plan, marks: ReasonMark[]): Plan {
  return { ...shown, version: shown.version + 1, review: { ...(shown.review as NonNullable<Plan['review']>), marks } };
}

describe('reasons of a return', () => {
  it('are marked as dealt with, with a word about it', async () => {
    showing(returned);
    const asked: unknown[] = [];
    server.use(
      http.put('*/api/plan/plans/:id/marks', async ({ request }) => {
        asked.push(request.headers.get('If-Match'), await request.json());
        showing(withMarks(returned, [mark]));
        return HttpResponse.json(withMarks(returned, [mark]));
      }),
    );
    const { user } = renderApp(path, officer);
    expect(await screen.findByText('退回意见2条，已处理0条')).toBeVisible();

    await user.click(screen.getByRole('button', { name: '标为已处理 内容不完整' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: '已补充体检安排' } });
    await user.click(within(dialog).getByRole('button', { name: '标为已处理' }));

    expect(await screen.findByText('退回意见2条，已处理1条')).toBeVisible();
    expect(asked).toEqual(['"5"', { marks: [{ reason: 1, comment: '已补充体检安排' }] }]);
    expect(screen.getByText('已补充体检安排')).toBeVisible();
  });

  it('can be opened again, and the others stay marked', async () => {
    showing(withMarks(returned, [{ ...mark, reason: 0 }, mark]));
    let asked: unknown;
    server.use(
      http.put('*/api/plan/plans/:id/marks', async ({ request }) => {
        asked = await request.json();
        return HttpResponse.json(returned);
      }),
    );
    const { user } = renderApp(path, officer);
    await user.click(await screen.findByRole('button', { name: '取消标记 内容不完整' }));

    await waitFor(() => expect(asked).toEqual({ marks: [{ reason: 0, comment: '已补充体检安排' }] }));
  });

  it('show the federation what the school says about them, without a button', async () => {
    showing({ ...withMarks(returned, [mark]), state: 'SUBMITTED', actions: ['return', 'approve'] });
    renderApp(path, staff);

    expect(await screen.findByText('已补充体检安排')).toBeVisible();
    expect(screen.queryByRole('button', { name: /取消标记/ })).not.toBeInTheDocument();
  });

  it('do not stand in the way of a draft when only they were marked meanwhile', async () => {
    const items = plan.items.map((it, at) => (at === 2 ? { ...it, text: '三八节健步走' } : it));
    const { title, sections } = returned;
    ownDrafts(`${officer.userId}@${SCHOOL_ID}`);
    writeDraft(`plan:${PLAN_ID}`, { basedOn: 5, base: { title, sections, items: plan.items }, content: { title, sections, items } });
    showing(returned);
    const asked: (string | null)[] = [];
    server.use(
      http.patch('*/api/plan/plans/:id', ({ request }) => {
        asked.push(request.headers.get('If-Match'));
        return asked.length === 1
          ? problem(409, 'CHANGED_MEANWHILE', { current: withMarks(returned, [mark]) })
          : HttpResponse.json({ ...returned, version: 7, items });
      }),
    );
    const { user } = renderApp(path, officer);
    await user.click(await screen.findByRole('button', { name: '保存' }));

    await waitFor(() => expect(asked).toEqual(['"5"', '"6"']));
    await waitFor(() => expect(screen.queryByRole('region', { name: '有未保存的修改' })).not.toBeInTheDocument());
  });
});

describe('the plan of the year after', () => {
  const approved: Plan = { ...plan, state: 'APPROVED', actions: ['continue'] };
  const NEXT_ID = '5b0f6a0e-0000-4000-8000-0000000000a2';

  it('begins from the approved one and is opened', async () => {
    showing(approved);
    server.use(
      http.post('*/api/plan/plans/:id/continue', ({ params }) => {
        const next = { ...plan, id: NEXT_ID, year: 2027, title: '2027年工会工作计划' };
        expect(params.id).toBe(PLAN_ID);
        showing(next);
        return HttpResponse.json(next, { status: 201 });
      }),
    );
    const { user } = renderApp(path, officer);
    await user.click(await screen.findByRole('button', { name: '编制2027年计划' }));
    const dialog = await screen.findByRole('dialog', { name: '编制2027年计划' });
    expect(within(dialog).getByText(/起止日期不带入新年度/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: '开始编制' }));

    expect(await screen.findByRole('heading', { name: '2027年工会工作计划' })).toBeVisible();
  });

  it('leads to the plan that is there already', async () => {
    showing(approved);
    server.use(
      http.post('*/api/plan/plans/:id/continue', () =>
        problem(409, 'PLAN_EXISTS', { plan: { id: NEXT_ID, href: `/api/plan/plans/${NEXT_ID}` } }),
      ),
    );
    const { user } = renderApp(path, officer);
    await user.click(await screen.findByRole('button', { name: '编制2027年计划' }));
    await user.click(await screen.findByRole('button', { name: '开始编制' }));

    expect(await screen.findByRole('link', { name: '打开已有计划' })).toHaveAttribute('href', planPath(NEXT_ID));
  });
});
