import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useQuery } from '@tanstack/react-query';
import { action } from '@/api/action';
import { planApi } from '@/api/client';
import { query } from '@/api/query';
import { renderBlock } from '@/testing/render-block';
import { problem, server } from '@/testing/server';
import { act, type Acts } from './act';
import { ActionBar } from './action-bar';
import { RowActions } from './row-actions';

const suspend = action(planApi, 'post', '/api/plan/schools/{id}/suspend');
const schoolQuery = query(planApi, '/api/plan/schools/{id}', { key: 'school' });

const opened = vi.fn<() => void>();

const acts: Acts = {
  accounts: { label: '账号', offered: true, onClick: opened },
  hidden: { label: '隐藏', offered: false },
  correct: { label: '更正', primary: true, onClick: opened },
  resume: { label: '恢复', blocked: '请先保存', seldom: true },
  suspend: act({
    label: '停用',
    danger: true,
    ask: { title: '停用该校？', detail: '可以恢复。' },
    command: suspend,
    input: { id: '1', version: 3, reason: '合并' },
    done: '学校已停用',
  }),
};

const of = (...actions: string[]) => ({ actions });

/** Something of the kind that changes stands on the screen. */
function Shown() {
  useQuery(schoolQuery('1'));
  return null;
}

describe('what can be done', () => {
  let answer: () => Response;
  const sent: unknown[] = [];
  let asked = 0;
  beforeEach(() => {
    sent.length = 0;
    asked = 0;
    answer = () => HttpResponse.json({});
    server.use(
      http.post('*/api/plan/schools/:id/suspend', async ({ request }) => {
        sent.push(request.headers.get('If-Match'), await request.json());
        return answer();
      }),
      http.get('*/api/plan/schools/:id', () => {
        asked += 1;
        return HttpResponse.json({ id: '1', name: 'A' });
      }),
    );
  });

  async function openMenu(...actions: string[]) {
    const { user } = renderBlock(
      <>
        <RowActions of={of(...actions)} name="东湖中学" do={acts} changes="SCHOOL" />
        <Shown />
      </>,
    );
    await waitFor(() => expect(asked).toBe(1));
    await user.click(screen.getByRole('button', { name: '东湖中学的操作' }));
    await screen.findByRole('menu');
    return user;
  }

  it('is what the server offers in its order, what takes something away last, and what the server knows nothing of', async () => {
    await openMenu('suspend', 'unheard-of', 'correct', 'hidden');

    expect(screen.getAllByRole('menuitem').map((it) => it.textContent)).toEqual(['账号', '更正', '停用']);
  });

  it('is nothing where nothing is offered', () => {
    renderBlock(<RowActions of={of()} name="东湖中学" do={{ correct: { label: '更正' } }} changes="SCHOOL" />);

    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('is asked about before, done, said, and shown', async () => {
    const user = await openMenu('suspend');
    await user.click(screen.getByRole('menuitem', { name: '停用' }));
    const dialog = await screen.findByRole('dialog', { name: '停用该校？' });
    expect(within(dialog).getByText('可以恢复。')).toBeInTheDocument();
    expect(sent).toEqual([]);

    await user.click(within(dialog).getByRole('button', { name: '停用' }));

    expect(await screen.findByText('学校已停用')).toBeInTheDocument();
    expect(sent).toEqual(['"3"', { reason: '合并' }]);
    await waitFor(() => expect(asked).toBe(2));
  });

  it('is not done when the question is answered with no', async () => {
    const user = await openMenu('suspend');
    await user.click(screen.getByRole('menuitem', { name: '停用' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '取消' }));
    await user.click(screen.getByRole('button', { name: '东湖中学的操作' }));
    await user.click(await screen.findByRole('menuitem', { name: '停用' }));
    await waitFor(() => expect(screen.getAllByRole('button', { name: '停用' })).not.toHaveLength(0));
    await user.click(screen.getAllByRole('button', { name: '停用' }).at(-1) as HTMLElement);

    expect(await screen.findByText('学校已停用')).toBeInTheDocument();
    expect(sent).toEqual(['"3"', { reason: '合并' }]);
  });

  it('shows how things stand now to who came too late', async () => {
    answer = () => problem(409, 'SCHOOL_IN_OTHER_STATE');
    const user = await openMenu('suspend');
    await user.click(screen.getByRole('menuitem', { name: '停用' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '停用' }));

    const said = await screen.findByRole('alert');
    expect(said).toHaveTextContent('学校当前状态不能进行此操作。');
    expect(said).toHaveTextContent('已显示最新状态，请核对后再操作。');
    await waitFor(() => expect(asked).toBe(2));
  });

  it('stands at the head of a page as buttons, what people come for last, and what is done seldom in a menu', async () => {
    const { user } = renderBlock(<ActionBar of={of('resume', 'correct', 'suspend')} do={acts} changes="SCHOOL" />);
    const buttons = screen.getAllByRole('button').map((it) => it.getAttribute('aria-label') ?? it.textContent);
    expect(buttons).toEqual(['账号', '停用', '更正', '更多操作']);

    await user.click(screen.getByRole('button', { name: '更正' }));
    expect(opened).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: '更多操作' }));
    expect(await screen.findByRole('menuitem', { name: '恢复' })).toHaveAttribute('title', '请先保存');
  });
});
