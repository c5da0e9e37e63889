import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { ownDrafts, writeDraft } from '@/lib/drafts';
import { admin, school, SCHOOL_ID } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { problem, server } from '@/testing/server';
import type { School } from './api/list-schools';

const stuck: School = {
  ...school,
  state: 'PROVISIONING',
  version: 3,
  problem: 'CHAIR_USERNAME_TAKEN',
  chair: { username: 'qsyz.chair', displayName: '王建国' },
  actions: ['correct', 'withdraw'],
};

describe('the registration of a school', () => {
  beforeEach(() => {
    server.use(http.get('*/api/plan/schools', () => HttpResponse.json({ items: [] })));
    ownDrafts(`${admin.userId}@federation`);
  });

  /** Goes on with what was typed before. */
  async function register(typed: object) {
    writeDraft('school:new', typed);
    const { user } = renderApp('/schools', admin);
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: '登记学校' }));
    return dialog;
  }

  it('says once how a code is written', async () => {
    const dialog = await register({ code: '1' });

    expect(await within(dialog).findByText('学校代码格式不正确')).toBeInTheDocument();
    expect(within(dialog).getAllByText(/以字母开头/)).toHaveLength(1);
  });

  it('says at the code that it is taken', async () => {
    const detail = '学校代码“qsyz”已被占用。';
    server.use(http.post('*/api/plan/schools', () => problem(409, 'SCHOOL_CODE_TAKEN', { detail })));
    const chair = { displayName: '王建国', username: 'qsyz.chair' };
    const dialog = await register({ name: '清水县第一中学', code: 'qsyz', kind: 'OTHER', region: '清水县', contactName: '陈静', chair });

    expect(await within(dialog).findByText(detail)).toBeInTheDocument();
    expect(within(dialog).getByLabelText('学校代码')).toBeInvalid();
    expect(within(dialog).getByLabelText('学校代码')).toHaveFocus();
  });
});

describe('a school that cannot be set up', () => {
  let listed: School[] = [];
  beforeEach(() => {
    listed = [stuck];
    server.use(http.get('*/api/plan/schools', () => HttpResponse.json({ items: listed })));
  });

  async function choose(name: string) {
    const { user } = renderApp('/schools', admin);
    await user.click(await screen.findByRole('button', { name: /的操作$/ }));
    await user.click(await screen.findByRole('menuitem', { name }));
    return user;
  }

  it('says what stands in the way, and is corrected', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/plan/schools/:id/correct', async ({ request, params }) => {
        sent.push(params.id, request.headers.get('If-Match'), await request.json());
        const chair = { username: 'qsyz.wang', displayName: '王建国', temporaryPassword: 'ABCD-efgh-2345' };
        return HttpResponse.json({ ...school, version: 4, chair });
      }),
    );
    const user = await choose('更正主席信息');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/用户名/, { selector: '.ant-alert-title' })).toBeVisible();
    const username = within(dialog).getByLabelText('用户名');
    await user.clear(username);
    await user.type(username, 'qsyz.wang');
    await user.click(within(dialog).getByRole('button', { name: '更正主席信息' }));

    expect(await screen.findByText('ABCD-efgh-2345')).toBeInTheDocument();
    expect(sent).toEqual([SCHOOL_ID, '"3"', { chair: { username: 'qsyz.wang', displayName: '王建国' } }]);
  });

  it('says what still stands in the way', async () => {
    server.use(http.post('*/api/plan/schools/:id/correct', () => HttpResponse.json({ ...stuck, version: 4, problem: 'CHAIR_EMAIL_TAKEN' })));
    const user = await choose('更正主席信息');
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '更正主席信息' }));

    expect(await screen.findByText(/主席邮箱.*另一个账号/)).toBeInTheDocument();
  });

  it('is withdrawn after one more question', async () => {
    const sent: (string | null)[] = [];
    server.use(
      http.post('*/api/plan/schools/:id/withdraw', ({ request }) => {
        sent.push(request.headers.get('If-Match'));
        listed = [];
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const user = await choose('撤销登记');
    expect(sent).toEqual([]);
    await user.click(await screen.findByRole('button', { name: '撤销登记' }));

    expect(await screen.findByText('登记已撤销')).toBeInTheDocument();
    expect(sent).toEqual(['"3"']);
    await waitFor(() => expect(screen.queryByText(school.name)).not.toBeInTheDocument());
  });

  it('shows how it stands when somebody else was faster', async () => {
    server.use(
      http.post('*/api/plan/schools/:id/withdraw', () => {
        listed = [school];
        return problem(409, 'SCHOOL_IN_OTHER_STATE', { detail: '学校当前状态为“正常”，不能进行此操作。' });
      }),
    );
    const user = await choose('撤销登记');
    await user.click(await screen.findByRole('button', { name: '撤销登记' }));

    expect(await screen.findByText('学校当前状态不能进行此操作。')).toBeInTheDocument();
    expect(await screen.findByText('正常')).toBeInTheDocument();
  });

  it('offers nothing where the server offers nothing', async () => {
    listed = [{ ...stuck, actions: [] }];
    renderApp('/schools', admin);

    expect(await screen.findByText(school.name)).toBeVisible();
    expect(screen.queryByRole('button', { name: /的操作$/ })).not.toBeInTheDocument();
  });
});
