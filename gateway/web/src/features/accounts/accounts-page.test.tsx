import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { admin, officer, SCHOOL_ID, school } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { problem, server } from '@/testing/server';
import type { Account } from './api/list-accounts';

const ACCOUNTS = '*/api/plan/schools/:schoolId/accounts';
const chair = { ...officer, username: 'qsyz.chair', displayName: '王建国', roles: ['chair'] };

const zhao: Account = {
  id: '5b0f6a0e-0000-4000-8000-0000000000c7',
  username: 'qsyz.zhao',
  displayName: '赵敏',
  state: 'ACTIVE',
  roles: ['officer', 'member'],
  own: false,
  version: 7,
  actions: ['edit', 'deactivate', 'renew-password'],
};

describe('accounts', () => {
  beforeEach(() => {
    server.use(
      http.get('*/api/plan/schools/:id', () => HttpResponse.json(school)),
      http.get(ACCOUNTS, () => HttpResponse.json({ items: [zhao] })),
    );
  });

  it('are kept by chairs, not by officers', async () => {
    renderApp('/accounts', officer);

    expect(await screen.findByText('您没有查看此页的权限')).toBeVisible();
    expect(screen.queryByRole('link', { name: '账号管理' })).not.toBeInTheDocument();
  });

  it('are kept by federation admins for the school in the address', async () => {
    renderApp(`/schools/${SCHOOL_ID}/accounts`, admin);

    expect(await screen.findByText('赵敏')).toBeVisible();
    expect(await screen.findByText(school.name)).toBeVisible();
  });

  it('are made with a password that is shown once', async () => {
    let asked: unknown;
    server.use(
      http.post(ACCOUNTS, async ({ request }) => {
        asked = await request.json();
        return HttpResponse.json({ ...zhao, temporaryPassword: 'ABCD-efgh-2345' }, { status: 201 });
      }),
    );
    const { user } = renderApp('/accounts', chair);
    await user.click(await screen.findByRole('button', { name: '新建账号' }));
    await user.type(await screen.findByLabelText('姓名'), '赵敏');
    await user.type(screen.getByLabelText('用户名'), 'qsyz.zhao');
    await user.click(screen.getByRole('checkbox', { name: /委员（干事）/ }));
    await user.click(screen.getByRole('button', { name: '创建账号' }));

    expect(await screen.findByText('赵敏的账号已创建')).toBeInTheDocument();
    expect(screen.getByText('ABCD-efgh-2345')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '取消' })).not.toBeInTheDocument();
    expect(asked).toMatchObject({ username: 'qsyz.zhao', displayName: '赵敏', roles: ['officer'] });
  });

  it('say at the field what was refused about it, and nowhere else', async () => {
    const detail = '用户名“zhao”不能使用：点号前须为本校代码，且不能是系统保留的名称。';
    server.use(http.post(ACCOUNTS, () => problem(422, 'ACCOUNT_USERNAME_NOT_ALLOWED', { detail })));
    const { user } = renderApp('/accounts', chair);
    await user.click(await screen.findByRole('button', { name: '新建账号' }));
    await user.type(await screen.findByLabelText('姓名'), '赵敏');
    await user.type(screen.getByLabelText('用户名'), 'zhao');
    await user.click(screen.getByRole('button', { name: '创建账号' }));

    await waitFor(() => expect(screen.getByText(detail)).toBeVisible());
    expect(screen.getByLabelText('用户名')).toBeInvalid();
    await waitFor(() => expect(screen.getByLabelText('用户名')).toHaveFocus());
    expect(screen.getByLabelText('姓名')).toBeValid();
    await user.type(screen.getByLabelText('用户名'), '.min');
    await waitFor(() => expect(screen.queryByText(detail)).not.toBeInTheDocument());
  });

  it('do not put both hands of welfare into one without a second thought', async () => {
    const { user } = renderApp('/accounts', chair);
    await user.click(await screen.findByRole('button', { name: '新建账号' }));
    await user.type(await screen.findByLabelText('姓名'), '赵敏');
    await user.type(screen.getByLabelText('用户名'), 'qsyz.zhao');
    await user.click(screen.getByRole('checkbox', { name: /福利委员/ }));
    expect(screen.queryByText(/不相容岗位分离/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: /福利审批人/ }));
    await user.click(screen.getByRole('button', { name: '创建账号' }));

    expect(await screen.findByText('请确认，或仅选其中一项。')).toBeInTheDocument();
  });

  it('show both sides when somebody else was faster, and keep mine when told to', async () => {
    const versions: (string | null)[] = [];
    server.use(
      http.patch(`${ACCOUNTS}/:id`, ({ request }) => {
        versions.push(request.headers.get('If-Match'));
        return versions.length === 1
          ? problem(409, 'CHANGED_MEANWHILE', { current: { ...zhao, displayName: '赵小敏', version: 9 } })
          : HttpResponse.json(zhao);
      }),
    );
    const { user } = renderApp('/accounts', chair);
    await user.click(await screen.findByRole('button', { name: '赵敏的操作' }));
    await user.click(await screen.findByRole('menuitem', { name: '编辑' }));
    const name = await screen.findByLabelText('姓名');
    await user.clear(name);
    await user.type(name, '赵敏敏');
    await user.click(screen.getByRole('button', { name: '保存' }));

    const row = await screen.findByRole('row', { name: '姓名 赵敏敏 赵小敏' });
    expect(row).toBeVisible();
    await user.click(screen.getByRole('button', { name: '保存我的版本' }));
    expect(await screen.findByText(/赵敏的账号已更新/)).toBeVisible();
    expect(versions).toEqual(['"7"', '"9"']);
  });

  it('say why the last chair stays', async () => {
    server.use(
      http.post(`${ACCOUNTS}/:id/deactivate`, () =>
        problem(409, 'ACCOUNT_IS_LAST_CHAIR', { detail: '该账号为本校唯一可登录的主席。' }),
      ),
    );
    const { user } = renderApp('/accounts', chair);
    await user.click(await screen.findByRole('button', { name: '赵敏的操作' }));
    await user.click(await screen.findByRole('menuitem', { name: '停用' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '停用' }));

    expect(await screen.findByText(/唯一可登录的主席/)).toBeVisible();
  });

  it('offer what was typed and not sent when the screen is opened again', async () => {
    const { user } = renderApp('/accounts', chair);
    await user.click(await screen.findByRole('button', { name: '新建账号' }));
    await user.type(await screen.findByLabelText('姓名'), '赵敏');
    cleanup();

    renderApp('/accounts', chair);
    expect(await screen.findByLabelText('姓名')).toHaveValue('赵敏');
  });
});
