import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { planPath } from '@/features/plans/paths';
import { IMPORT_ID, officer, plan, reading, school } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { problem, server } from '@/testing/server';
import { importPath } from './paths';

const path = importPath(IMPORT_ID);

function rememberCorrections() {
  const sent: { body: unknown; version: string | null }[] = [];
  server.use(
    http.patch('*/api/plan/imports/:id', async ({ request }) => {
      sent.push({ body: await request.json(), version: request.headers.get('If-Match') });
      return HttpResponse.json({ ...reading, version: reading.version + sent.length });
    }),
  );
  return sent;
}

describe('import wizard', () => {
  it('offers the document it was read from, and says for whom', async () => {
    renderApp(path, officer);

    const offered = await screen.findByRole('link', { name: /\.(docx?|txt)$/ });
    expect(offered).toHaveAttribute('href', expect.stringMatching(new RegExp(`\\?page=${officer.page}$`)));
  });

  it.each(['1999', '2101', 'abc', '20260', '0x7e'])('keeps no year that cannot be: %s', async (typed) => {
    const sent = rememberCorrections();
    const { user } = renderApp(path, officer);
    await user.click(await screen.findByRole('button', { name: /^编\s*辑$/ }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('年度'), { target: { value: typed } });
    await user.click(within(dialog).getByRole('button', { name: /^保\s*存$/ }));

    expect(await within(dialog).findByText('年度应在2000至2100之间')).toBeInTheDocument();
    expect(within(dialog).getByLabelText('年度')).toHaveValue(typed);
    expect(sent).toEqual([]);
  });

  it.each(['2000', '2100'])('takes a year that can be: %s', async (typed) => {
    const sent = rememberCorrections();
    const { user } = renderApp(path, officer);
    await user.click(await screen.findByRole('button', { name: /^编\s*辑$/ }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('年度'), { target: { value: typed } });
    await user.click(within(dialog).getByRole('button', { name: /^保\s*存$/ }));

    await waitFor(() => expect(sent[0]?.body).toMatchObject({ year: Number(typed) }));
  });

  it('warns of a document that names another school', async () => {
    server.use(http.get('*/api/plan/imports/:id', () => HttpResponse.json({ ...reading, schoolName: '龙湖小学' })));
    renderApp(path, officer);

    expect(await screen.findByText('文件中的学校名称为龙湖小学，与本校不符，请核对。')).toBeVisible();
  });

  it.each([undefined, '清水县第一中学', '清水县 第一中学工会', '第一中学'])('does not warn where it names none or the own school: %s', async (schoolName) => {
    let asked = false;
    server.use(
      http.get('*/api/plan/imports/:id', () => HttpResponse.json({ ...reading, schoolName })),
      http.get('*/api/plan/schools/:id', () => {
        asked = true;
        return HttpResponse.json(school);
      }),
    );
    renderApp(path, officer);

    expect(await screen.findByRole('list', { name: '原文' })).toBeVisible();
    await waitFor(() => expect(asked).toBe(true));
    expect(screen.queryByText(/与本校不符/)).not.toBeInTheDocument();
  });

  it('lights up the source line of an item', async () => {
    const { user } = renderApp(path, officer);

    await user.click(await screen.findByRole('button', { name: /^青年教师教学基本功竞赛/ }));

    const source = screen.getByRole('list', { name: '原文' });
    const line = within(source).getByText(/四月 青年教师/).closest('li');
    expect(line).toHaveAttribute('aria-current', 'true');
  });

  it('lights up the item of a source line', async () => {
    const { user } = renderApp(path, officer);

    const source = await screen.findByRole('list', { name: '原文' });
    await user.click(within(source).getByText(/1月：慰问/));

    const item = screen.getByRole('button', { name: '慰问离退休教职工和困难教职工' }).closest('li');
    expect(item).toHaveAttribute('aria-current', 'true');
  });

  it('sends a changed text as one correction based on the version seen', async () => {
    const sent = rememberCorrections();
    const { user } = renderApp(path, officer);

    await user.click(await screen.findByRole('button', { name: '编辑 健身操比赛' }));
    const text = screen.getByRole('textbox', { name: '事项' });
    fireEvent.change(text, { target: { value: '教职工健身操比赛' } });
    await user.click(screen.getByRole('button', { name: '保存' }));

    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({
      version: '"0"',
      body: { corrections: [{ kind: 'SET_ITEM_TEXT', itemId: 'i3', text: '教职工健身操比赛' }] },
    });
  });

  it('bases the next correction on the answer to the one before', async () => {
    const sent = rememberCorrections();
    const { user } = renderApp(path, officer);

    await user.click(await screen.findByRole('button', { name: '删除 健身操比赛' }));
    await user.click(screen.getByRole('button', { name: '删除 健全工会台帐资料' }));

    await waitFor(() => expect(sent.map((it) => it.version)).toEqual(['"0"', '"1"']));
  });

  it('opens what a doubt speaks of for correction', async () => {
    const { user } = renderApp(path, officer);

    await user.click(await screen.findByRole('tab', { name: /存疑/ }));
    const doubt = reading.findings.find((it) => it.severity !== 'INFO');
    await user.click(within(screen.getByText(doubt?.message ?? '').closest('li') as HTMLElement).getByRole('button', { name: '更正' }));

    expect(await screen.findByRole('button', { name: '保存' })).toBeVisible();
  });

  it('takes the last step back by keyboard, but leaves the key to whoever is typing', async () => {
    const sent = rememberCorrections();
    const made = { id: 'c1', at: '2026-02-20T01:00:00Z', by: 'x', correction: { kind: 'REMOVE_ITEM', itemId: 'i9' } };
    server.use(http.get('*/api/plan/imports/:id', () => HttpResponse.json({ ...reading, corrections: [made] })));
    const { user } = renderApp(path, officer);

    await user.click(await screen.findByRole('button', { name: '编辑 健身操比赛' }));
    await user.type(screen.getByRole('textbox', { name: '事项' }), '{Control>}z{/Control}');
    expect(sent).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: '取消' }));
    await user.keyboard('{Control>}z{/Control}');

    await waitFor(() => expect(sent.map((it) => it.body)).toEqual([{ undo: ['c1'] }]));
  });

  it('makes again what was taken back', async () => {
    const sent = rememberCorrections();
    const undone = { id: 'c1', at: '2026-02-20T01:00:00Z', by: 'x', correction: { kind: 'REMOVE_ITEM', itemId: 'i3' } };
    server.use(http.get('*/api/plan/imports/:id', () => HttpResponse.json({ ...reading, undone: [undone] })));
    const { user } = renderApp(path, officer);

    await user.click(await screen.findByRole('button', { name: '重做' }));

    await waitFor(() => expect(sent.map((it) => it.body)).toEqual([{ redo: ['c1'] }]));
  });

  it('moves several items at once', async () => {
    const sent = rememberCorrections();
    const { user } = renderApp(path, officer);

    await user.click(await screen.findByRole('checkbox', { name: '选择健身操比赛' }));
    await user.click(screen.getByRole('checkbox', { name: '选择健全工会台帐资料' }));
    await user.click(screen.getByRole('button', { name: '移到9月' }));

    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toEqual({
      corrections: [
        { kind: 'MOVE_ITEM', itemId: 'i3', months: [9] },
        { kind: 'MOVE_ITEM', itemId: 'i5', months: [9] },
      ],
    });
  });

  it('makes a heading of a line that was passed over', async () => {
    const sent = rememberCorrections();
    const { user } = renderApp(path, officer);

    const source = await screen.findByRole('list', { name: '原文' });
    await user.click(within(source).getByText(/1月：慰问/));
    await user.click(within(source).getByRole('button', { name: '设为标题' }));
    await user.click(await screen.findByRole('button', { name: '保存' }));

    await waitFor(() => expect(sent).toHaveLength(1));
    expect(JSON.stringify(sent[0]?.body)).toContain('"kind":"ADD_SECTION","line":10');
  });

  it('keeps what somebody else got in the way of, shows both and sends mine on top', async () => {
    const theirs = { id: 'c9', at: '2026-02-20T01:00:00Z', by: 'x', correction: { kind: 'SET_TITLE', title: '同事的标题' } };
    server.use(
      http.patch(
        '*/api/plan/imports/:id',
        () => problem(409, 'CHANGED_MEANWHILE', { current: { ...reading, version: 7, corrections: [theirs] } }),
        { once: true },
      ),
    );
    const { user } = renderApp(path, officer);

    await user.click(await screen.findByRole('button', { name: '删除 健身操比赛' }));
    expect(await screen.findByRole('list', { name: '未保存的修改' })).toHaveTextContent('删除事项');
    expect(screen.getByRole('list', { name: '其他人员在此期间的修改' })).toHaveTextContent('同事的标题');
    const sent = rememberCorrections();
    await user.click(await screen.findByRole('button', { name: '再次保存' }));

    await waitFor(() =>
      expect(sent).toEqual([{ version: '"7"', body: { corrections: [{ kind: 'REMOVE_ITEM', itemId: 'i3' }] } }]),
    );
    expect(screen.queryByText('部分修改未保存')).not.toBeInTheDocument();
  });

  it('goes through the doubts by keyboard', async () => {
    const sent = rememberCorrections();
    const { user } = renderApp(path, officer);

    await user.click(await screen.findByRole('tab', { name: /存疑/ }));
    screen.getByText(reading.findings[0]?.message ?? '').closest('li')?.focus();
    await user.keyboard('a');

    await waitFor(() =>
      expect(sent[0]?.body).toEqual({ corrections: [{ kind: 'SETTLE_FINDING', findingId: 'f1', settlement: 'ACCEPTED' }] }),
    );
  });

  it('shows what will be created and opens the plan that was', async () => {
    server.use(http.post('*/api/plan/imports/:id/confirm', () => HttpResponse.json(plan)));
    const { user, router } = renderApp(path, officer);

    await user.click(await screen.findByRole('button', { name: '生成计划' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('尚有1处存疑未处理');
    expect(within(dialog).getAllByRole('listitem').length).toBe(reading.calendar.length);
    await user.click(within(dialog).getByRole('button', { name: '生成计划' }));

    await waitFor(() => expect(router.state.location.pathname).toBe(planPath(plan.id)));
  });
});
