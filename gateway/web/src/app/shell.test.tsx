import { cleanup, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownDrafts, writeDraft } from '@/lib/drafts';
import { officer, SCHOOL_ID, staff } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { server } from '@/testing/server';

const noPlans = http.get('*/api/plan/plans/counts', () => HttpResponse.json({ SUBMITTED: 0, RETURNED: 0, APPROVED: 0 }));

describe('the frame around every screen', () => {
  afterEach(() => vi.restoreAllMocks());

  it('says that the network is gone and offers to try again', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    renderApp('/plans', officer);

    expect(await screen.findByText(/网络已断开/)).toBeVisible();
    expect(screen.getByRole('button', { name: '重试' })).toBeVisible();
  });

  it('offers what was typed before the session ended, and forgets it when told to', async () => {
    ownDrafts(`${officer.userId}@${SCHOOL_ID}`);
    writeDraft('item', '三八节健步走');
    const { user } = renderApp('/plans', officer);

    expect(await screen.findByText(/上次输入的内容尚未保存/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '全部清除' }));
    expect(screen.queryByText(/上次输入的内容尚未保存/)).not.toBeInTheDocument();
  });

  it('does not offer what is shown where it was typed', async () => {
    ownDrafts(`${officer.userId}@${SCHOOL_ID}`);
    writeDraft('item', '三八节健步走');
    const { user } = renderApp('/', officer);
    const plans = await screen.findByRole('link', { name: /年度计划$/ });
    expect(screen.queryByText(/上次输入的内容尚未保存/)).not.toBeInTheDocument();

    await user.click(plans);

    expect(await screen.findByText(/上次输入的内容尚未保存/)).toBeVisible();
  });

  it('shows nobody what somebody else typed', async () => {
    ownDrafts(`${officer.userId}@${SCHOOL_ID}`);
    writeDraft('item', '三八节健步走');
    renderApp('/plans', { ...staff, userId: 'somebody-else' });

    expect(await screen.findByRole('heading', { level: 1, name: '年度计划' })).toBeVisible();
    expect(screen.queryByText(/上次输入的内容尚未保存/)).not.toBeInTheDocument();
  });

  it('asks before signing out would throw typed things away', async () => {
    ownDrafts(`${officer.userId}@${SCHOOL_ID}`);
    writeDraft('item', '三八节健步走');
    const { user } = renderApp('/plans', officer);
    await user.click(await screen.findByRole('button', { name: /^账号/ }));
    await user.click(await screen.findByRole('menuitem', { name: /退出登录/ }));

    expect((await screen.findAllByText('有尚未保存的内容')).length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: '继续填写' })).toBeInTheDocument();
  });

  it('moves the focus to the content when another screen is shown', async () => {
    const { user } = renderApp('/', officer);
    await user.click(await screen.findByRole('link', { name: /年度计划$/ }));

    expect(await screen.findByRole('heading', { level: 1, name: '年度计划' })).toBeVisible();
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('explains hard words', async () => {
    const { user } = renderApp('/', officer);
    await user.click(await screen.findByRole('button', { name: '帮助' }));
    await user.click(await screen.findByRole('menuitem', { name: /名词解释/ }));
    await user.type(await screen.findByRole('searchbox', { name: '查找名词' }), '教代会');

    expect(await screen.findByText(/教职工代表大会/)).toBeVisible();
    expect(screen.queryByText('提纲')).not.toBeInTheDocument();
  });

  it('offers the tour to a school without plans, once', async () => {
    server.use(noPlans);
    const { user } = renderApp('/', officer);
    await user.click(await screen.findByRole('button', { name: '开始导览' }));
    expect(await screen.findByText(/下面依次介绍/)).toBeVisible();
    cleanup();

    renderApp('/', officer);
    expect(await screen.findByRole('button', { name: '帮助' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '开始导览' })).not.toBeInTheDocument();
  });

  it('does not offer the tour to a school that has plans', async () => {
    renderApp('/', officer);

    expect(await screen.findByRole('link', { name: /年度计划$/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: '开始导览' })).not.toBeInTheDocument();
  });
});
