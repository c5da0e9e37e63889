import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { gatewayPaths } from '@/config/paths';
import { member, officer, staff } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { problem, server, signedIn } from '@/testing/server';

describe('entrance', () => {
  it('offers signing in to somebody who is not', async () => {
    renderApp('/', null);

    expect(await screen.findByRole('button', { name: '登录' })).toBeVisible();
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  });

  it('says that the page asked for comes after signing in', async () => {
    renderApp('/plans', null);

    expect(await screen.findByText(/登录后将返回/)).toBeVisible();
  });

  it('leads back to what was looked at before signing in, once', async () => {
    sessionStorage.setItem('return-to', JSON.stringify({ path: '/plans?state=RETURNED' }));
    const { router, user } = renderApp('/', officer);

    expect(await screen.findByRole('heading', { name: '年度计划', level: 1 })).toBeVisible();
    expect(router.state.location).toMatchObject({ pathname: '/plans', search: '?state=RETURNED' });

    await user.click(screen.getByRole('link', { name: '首页' }));
    await vi.waitFor(() => expect(router.state.location.pathname).toBe('/'));
  });

  it('leads nobody away from the place they ask for', async () => {
    sessionStorage.setItem('return-to', JSON.stringify({ path: '/plans' }));
    const { router } = renderApp('/imports', officer);

    expect(await screen.findByRole('heading', { name: '导入计划', level: 1 })).toBeVisible();
    expect(router.state.location.pathname).toBe('/imports');
    expect(sessionStorage.getItem('return-to')).toBeNull();
  });

  it('switches to English and back', async () => {
    const { user } = renderApp('/', null);

    await user.click(await screen.findByRole('button', { name: 'English' }));
    expect(await screen.findByRole('button', { name: 'Sign in' })).toBeVisible();

    await user.click(screen.getByRole('button', { name: /中文/ }));
    expect(await screen.findByRole('button', { name: '登录' })).toBeVisible();
  });

  it('says in the language chosen why there is nothing to see', async () => {
    const texts = { 'zh-CN': '该计划不存在。', en: 'This plan does not exist.' };
    server.use(
      http.get('*/api/plan/plans/:id', ({ request }) =>
        problem(404, 'PLAN_NOT_FOUND', { detail: texts[request.headers.get('Accept-Language') as keyof typeof texts] }),
      ),
    );
    const { user } = renderApp('/plans/5b0f6a0e-0000-4000-8000-0000000000a9', officer);
    expect(await screen.findByText(texts['zh-CN'])).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'English' }));

    expect(await screen.findByText(texts.en)).toBeVisible();
    expect(screen.queryByText(texts['zh-CN'])).not.toBeInTheDocument();
  });

  it('shows an officer the way to plans and imports, not to review', async () => {
    renderApp('/', officer);

    expect(await screen.findByRole('link', { name: /导入计划/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: /^审核/ })).not.toBeInTheDocument();
  });

  it('keeps a member out of the import', async () => {
    renderApp('/imports', member);

    expect(await screen.findByText('您没有查看此页的权限')).toBeVisible();
  });

  it('tells the federation how many plans wait', async () => {
    renderApp('/', staff);

    expect(await screen.findByRole('link', { name: /待审核\s*4/ })).toHaveAttribute('href', '/review');
  });

  it('explains an ended session over the screen it happened on', async () => {
    server.use(http.get('*/api/plan/plans', () => problem(401, 'SIGNED_OUT')));
    renderApp('/plans', officer);

    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('已输入的内容已保存');
  });

  it.each([
    ['NO_SCHOOL', '当前账号未关联可用学校', ['可能是学校已被联合会停用', '也可能是账号尚未加入学校']],
    ['SCHOOL_SUSPENDED', '学校已停用', ['请联系联合会']],
  ] as const)('tells somebody without a school why and lets them sign out: %s', async (code, title, reasons) => {
    const left = vi.fn();
    server.use(
      http.post('*/logout', () => {
        left();
        return HttpResponse.json({ location: '#out' });
      }),
    );
    const { user } = renderApp('/plans', code);
    expect(await screen.findByText(title)).toBeVisible();
    reasons.forEach((it) => expect(screen.getByText(new RegExp(it))).toBeVisible());

    await user.click(screen.getByRole('button', { name: '退出登录' }));

    await vi.waitFor(() => expect(left).toHaveBeenCalledOnce());
  });

  it('lets somebody in once their school is resumed', async () => {
    const { user } = renderApp('/', 'NO_SCHOOL');
    const again = await screen.findByRole('button', { name: '重试' });
    signedIn(officer);

    await user.click(again);

    expect(await screen.findByRole('link', { name: /导入计划/ })).toBeVisible();
  });

  it('lets somebody who has not said for which school they come be asked again', async () => {
    const { user } = renderApp('/', 'NO_SCHOOL');
    const assign = vi.spyOn(window.location, 'assign').mockImplementation(() => undefined);

    await user.click(await screen.findByRole('button', { name: '重新登录' }));

    expect(assign).toHaveBeenCalledWith(gatewayPaths.signIn);
  });

  it('shows the way home from a place that does not exist', async () => {
    renderApp('/nowhere', officer);

    expect(await screen.findByRole('link', { name: '返回首页' })).toHaveAttribute('href', '/');
  });
});
