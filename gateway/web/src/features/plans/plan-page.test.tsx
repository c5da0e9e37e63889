import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { writeDraft } from '@/lib/drafts';
import { asSent } from '@/testing/as-sent';
import { officer, plan, PLAN_ID, returned, staff, submitted } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { problem, server } from '@/testing/server';
import type { Plan } from './api/get-plan';
import { planPath } from './paths';

const path = planPath(PLAN_ID);
const womensDay = '组织庆祝三八国际妇女节活动';

async function changeWomensDay({ user }: ReturnType<typeof renderApp>) {
  await user.click(await screen.findByRole('button', { name: womensDay }));
  const text = await screen.findByRole('textbox', { name: '事项' });
  fireEvent.change(text, { target: { value: '三八节健步走' } });
  await user.click(screen.getByRole('button', { name: '完成' }));
}

describe('plan page', () => {
  it('submits the plan with the version that was read', async () => {
    const asked: (string | null)[] = [];
    server.use(
      http.post('*/api/plan/plans/:id/submit', ({ request }) => {
        asked.push(request.headers.get('If-Match'));
        expect(request.headers.get('Idempotency-Key')).not.toBeNull();
        const handedIn = { ...submitted, actions: ['withdraw'] };
        server.use(http.get('*/api/plan/plans/:id', () => HttpResponse.json(handedIn)));
        return HttpResponse.json(handedIn);
      }),
    );
    const { user } = renderApp(path, officer);

    await user.click(await screen.findByRole('button', { name: '报送' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '报送' }));

    expect(await screen.findByRole('button', { name: '撤回' })).toBeVisible();
    expect(asked).toEqual(['"3"']);
  });

  it.each(['SUBMITTED', 'DRAFT'])('says when a plan was submitted unless it was taken back: %s', async (state) => {
    server.use(http.get('*/api/plan/plans/:id', () => HttpResponse.json({ ...submitted, state })));
    renderApp(path, officer);
    await screen.findByRole('heading', { level: 1 });

    expect(screen.queryAllByText(/^报送于/)).toHaveLength(state === 'DRAFT' ? 0 : 1);
  });

  it('keeps changes until they are saved and does not submit before', async () => {
    const app = renderApp(path, officer);
    await changeWomensDay(app);

    expect(await screen.findByRole('button', { name: '三八节健步走' })).toBeVisible();
    expect(screen.getByRole('button', { name: '报送' })).toBeDisabled();
  });

  it('asks before what was typed into an item is thrown away', async () => {
    const { user } = renderApp(path, officer);
    await user.click(await screen.findByRole('button', { name: womensDay }));
    fireEvent.change(await screen.findByRole('textbox', { name: '事项' }), { target: { value: '三八节健步走' } });
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: '继续填写' }));
    expect(screen.getByRole('textbox', { name: '事项' })).toHaveValue('三八节健步走');
  });

  it('throws away what was typed into an item when told to', async () => {
    const { user } = renderApp(path, officer);
    await user.click(await screen.findByRole('button', { name: womensDay }));
    fireEvent.change(await screen.findByRole('textbox', { name: '事项' }), { target: { value: '三八节健步走' } });
    await user.click(screen.getByRole('button', { name: /^取\s*消$/ }));
    await user.click(await screen.findByRole('button', { name: '放弃修改' }));

    await waitFor(() => expect(screen.queryByRole('textbox', { name: '事项' })).not.toBeInTheDocument());
  });

  it('closes an item nobody typed into without a question', async () => {
    const { user } = renderApp(path, officer);
    await user.click(await screen.findByRole('button', { name: womensDay }));
    await user.click(await screen.findByRole('button', { name: /^取\s*消$/ }));

    await waitFor(() => expect(screen.queryByRole('textbox', { name: '事项' })).not.toBeInTheDocument());
    expect(screen.queryByRole('button', { name: '继续填写' })).not.toBeInTheDocument();
  });

  it('brings both together when somebody else was faster, and asks where both changed the same', async () => {
    const asked: { version: string | null; items: string[] }[] = [];
    const texts = ['三八节踏青', '食堂评议'];
    const changedThere = [2, 9].map((at, index) => ({ ...(plan.items[at] as Plan['items'][number]), text: texts[index] ?? '' }));
    const theirs = {
      ...plan,
      version: 7,
      items: plan.items.map((it) => changedThere.find((other) => other.itemId === it.itemId) ?? it),
    };
    server.use(
      http.patch('*/api/plan/plans/:id', async ({ request }) => {
        const body = (await request.json()) as Pick<Plan, 'items'>;
        asked.push({ version: request.headers.get('If-Match'), items: body.items.map((it) => it.text) });
        return asked.length === 1
          ? problem(409, 'CHANGED_MEANWHILE', { current: asSent(theirs) })
          : HttpResponse.json(asSent({ ...theirs, version: 8 }));
      }),
    );
    const app = renderApp(path, officer);
    await changeWomensDay(app);
    await app.user.click(await screen.findByRole('button', { name: '保存' }));

    const dialog = await screen.findByRole('dialog', { name: '内容已被他人修改' });
    expect(within(dialog).getByText('对方的1处修改已自动并入')).toBeVisible();
    expect(within(dialog).getByRole('button', { name: '合并并保存' })).toBeDisabled();
    const choice = within(dialog).getByRole('group', { name: `${womensDay} · 内容` });
    expect(within(choice).getByText('三八节踏青')).toBeVisible();
    await app.user.click(within(choice).getByRole('radio', { name: /我的/ }));
    await app.user.click(within(dialog).getByRole('button', { name: '合并并保存' }));

    await waitFor(() => expect(asked.map((it) => it.version)).toEqual(['"3"', '"7"']));
    expect(asked[1]?.items).toEqual(expect.arrayContaining(['三八节健步走', '食堂评议']));
    await waitFor(() => expect(screen.queryByRole('region', { name: '有未保存的修改' })).not.toBeInTheDocument());
  });

  it('asks for every difference when a draft does not say what it began with', async () => {
    const items = plan.items.map((it, at) => (at === 2 ? { ...it, text: '三八节健步走' } : it));
    writeDraft(`plan:${PLAN_ID}`, { basedOn: 2, content: { title: plan.title, sections: plan.sections, items } });
    server.use(http.patch('*/api/plan/plans/:id', () => problem(409, 'CHANGED_MEANWHILE', { current: asSent(plan) })));
    const { user } = renderApp(path, officer);
    await user.click(await screen.findByRole('button', { name: '保存' }));

    const dialog = await screen.findByRole('dialog', { name: '内容已被他人修改' });
    expect(within(dialog).getByRole('group', { name: `${womensDay} · 内容` })).toBeVisible();
    expect(within(dialog).getByRole('button', { name: '合并并保存' })).toBeDisabled();
  });

  it('shows why a plan was returned, at the section it speaks of', async () => {
    server.use(http.get('*/api/plan/plans/:id', () => HttpResponse.json(returned)));
    renderApp(`${path}?tab=outline`, officer);

    const heading = await screen.findByRole('heading', { name: /推进民主管理/ });
    expect(within(heading.closest('section') as HTMLElement).getByText('请写明教代会的时间。')).toBeVisible();
  });

  it('shows what was said about an item beside it, in the calendar and in the table', async () => {
    const reasons = [{ code: 'UNCLEAR', item: plan.items[2]?.itemId, comment: '请写明参加范围。' }];
    server.use(
      http.get('*/api/plan/plans/:id', () =>
        HttpResponse.json({ ...returned, review: { at: '2026-02-24T03:00:00Z', reasons, marks: [] } }),
      ),
    );
    const { user } = renderApp(path, officer);

    const entry = await screen.findByRole('button', { name: womensDay });
    expect(within(entry.closest('li') as HTMLElement).getByText('请写明参加范围。')).toBeVisible();
    await user.click(screen.getByRole('tab', { name: '事项表' }));
    const row = (await screen.findByText(womensDay)).closest('tr') as HTMLElement;
    expect(within(row).getByText('请写明参加范围。')).toBeVisible();
  });

  it('prints the whole plan, and offers it as a document', async () => {
    renderApp(path, officer);

    const exported = await screen.findByRole('link', { name: /导出Word/ });
    expect(exported).toHaveAttribute('href', `/api/plan/plans/${PLAN_ID}/export.docx?page=${officer.page}`);
    expect(screen.queryByRole('heading', { name: '行事历' })).not.toBeInTheDocument();
    fireEvent(window, new Event('beforeprint'));
    expect(screen.getByRole('heading', { name: '行事历' })).toBeVisible();
    expect(screen.getByRole('cell', { name: '福利委员' })).toBeVisible();
    fireEvent(window, new Event('afterprint'));
    expect(screen.queryByRole('heading', { name: '行事历' })).not.toBeInTheDocument();
  });

  it('offers the federation to decide, not to edit', async () => {
    server.use(http.get('*/api/plan/plans/:id', () => HttpResponse.json(submitted)));
    renderApp(path, staff);

    expect(await screen.findByRole('button', { name: '批准' })).toBeVisible();
    expect(screen.queryByRole('button', { name: womensDay })).not.toBeInTheDocument();
  });
});
