import { act, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listDrafts, ownDrafts, writeDraft } from '@/lib/drafts';
import { member, officer, PLAN_ID, SCHOOL_ID, staff } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { problem, server, signedIn } from '@/testing/server';

const PLANS = '*/api/plan/plans';
const TITLE = '此浏览器现由其他账号登录';

/** Every request but the question who is signed in, with the page it spoke for. */
function requestsSeen(): [string, string | null][] {
  const seen: [string, string | null][] = [];
  server.events.on('request:start', ({ request }) => {
    const { pathname } = new URL(request.url);
    if (pathname !== '/api/me') {
      seen.push([pathname, request.headers.get('X-Page')]);
    }
  });
  return seen;
}

async function dialogThatSays(title: string): Promise<HTMLElement> {
  await screen.findByText(title);
  return screen.getByRole('dialog');
}

function comeBackToThePage() {
  act(() => void window.dispatchEvent(new Event('focus')));
}

describe('a page', () => {
  afterEach(() => server.events.removeAllListeners());

  it('says with every request for whom it speaks, and asks for nobody who is signed in', async () => {
    const seen = requestsSeen();
    const asked: (string | null)[] = [];
    server.events.on('request:start', ({ request }) => {
      if (new URL(request.url).pathname === '/api/me') {
        asked.push(request.headers.get('X-Page'));
      }
    });
    renderApp('/plans', officer);
    expect(await screen.findByRole('link', { name: '2026年工会工作计划' })).toBeVisible();

    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen.map(([, page]) => page))).toEqual(new Set([officer.page]));
    expect(new Set(asked)).toEqual(new Set([null]));
  });

  it('says it in the address where the browser asks by itself', async () => {
    renderApp(`/plans/${PLAN_ID}`, { ...officer, page: 'a/b=' });

    expect(await screen.findByRole('link', { name: /导出/ })).toHaveAttribute(
      'href',
      `/api/plan/plans/${PLAN_ID}/export.docx?page=a%2Fb%3D`,
    );
  });

  it('tells when the server says that somebody else is signed in, and asks nothing more in the old name', async () => {
    const { user } = renderApp('/plans', officer);
    expect(await screen.findByRole('link', { name: '2026年工会工作计划' })).toBeVisible();
    signedIn(staff);
    server.use(http.get(PLANS, () => problem(409, 'SIGNED_IN_AS_OTHER')));
    await user.click(screen.getByRole('combobox', { name: '状态' }));
    await user.click(await screen.findByTitle('待审核'));

    const dialog = await dialogThatSays(TITLE);
    expect(dialog).toHaveTextContent('周敏（fed.staff）');
    expect(dialog).toHaveTextContent('未写入任何内容');

    await user.click(screen.getByRole('button', { name: '仅阅读本页' }));
    const seen = requestsSeen();
    await user.click(screen.getByRole('combobox', { name: '状态' }));
    await user.click(await screen.findByTitle('已退回'));
    expect(await screen.findByText(/仅供阅读/)).toBeVisible();
    expect((await screen.findAllByText('此浏览器现由其他账号登录')).length).toBeGreaterThan(0);
    expect(seen).toEqual([]);
  });

  it('notices on coming back, stays readable, and goes on by opening the home page anew', async () => {
    const opened = vi.spyOn(window.location, 'assign').mockImplementation(() => undefined);
    const { user } = renderApp('/plans', officer);
    expect(await screen.findByRole('link', { name: '2026年工会工作计划' })).toBeVisible();
    signedIn(staff);
    comeBackToThePage();

    await dialogThatSays(TITLE);
    expect(screen.getByRole('link', { name: '2026年工会工作计划' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '账号 陈静' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '以周敏的账号继续' }));
    expect(opened).toHaveBeenCalledWith('/');
  });

  it('notices at once what another tab knows', async () => {
    renderApp('/plans', officer);
    expect(await screen.findByRole('link', { name: '2026年工会工作计划' })).toBeVisible();
    signedIn(staff);
    const otherTab = new BroadcastChannel('session');
    otherTab.postMessage({ page: staff.page });

    expect(await dialogThatSays(TITLE)).toBeInTheDocument();
    otherTab.close();
  });

  it('notices at once that another tab signed out, and goes on when the same person is back', async () => {
    renderApp('/plans', officer);
    expect(await screen.findByRole('link', { name: '2026年工会工作计划' })).toBeVisible();
    const otherTab = new BroadcastChannel('session');
    signedIn(null);
    otherTab.postMessage({ page: undefined });
    expect(await dialogThatSays('登录已结束')).toBeVisible();

    const seen = requestsSeen();
    signedIn({ ...officer, page: 'page-of-chen-again' });
    otherTab.postMessage({ page: 'page-of-chen-again' });
    await waitFor(() => expect(screen.queryByText('登录已结束')).not.toBeInTheDocument());
    await waitFor(() => expect(seen).toContainEqual(['/api/plan/plans', 'page-of-chen-again']));
    expect(screen.queryByText(TITLE)).not.toBeInTheDocument();
    otherTab.close();
  });

  it('signs nobody else out', async () => {
    const left = vi.spyOn(window.location, 'assign').mockImplementation(() => undefined);
    const { user } = renderApp('/plans', officer);
    await user.click(await screen.findByRole('button', { name: '账号 陈静' }));
    signedIn(staff);
    server.use(http.post('*/logout', () => problem(409, 'SIGNED_IN_AS_OTHER')));
    await user.click(await screen.findByRole('menuitem', { name: /退出登录/ }));

    expect(await dialogThatSays('当前登录的是周敏（fed.staff）。')).toBeInTheDocument();
    expect(left).not.toHaveBeenCalled();
  });

  it.each([
    ['修改密码', 'password'],
    ['双重验证', 'second-factor'],
  ])('leads out to the identity provider and back: %s', async (name, action) => {
    const left = vi.spyOn(window.location, 'assign').mockImplementation(() => undefined);
    const { user } = renderApp('/plans', officer);
    await user.click(await screen.findByRole('button', { name: '账号 陈静' }));
    await user.click(await screen.findByRole('menuitem', { name }));

    expect(left).toHaveBeenCalledWith(`/oauth2/authorization/keycloak?action=${action}`);
    expect(JSON.parse(sessionStorage.getItem('return-to') ?? '')).toMatchObject({ person: officer.userId });
  });

  it('is not taken over by the same person at work for another school', async () => {
    renderApp('/plans', officer);
    expect(await screen.findByRole('link', { name: '2026年工会工作计划' })).toBeVisible();
    signedIn({ ...officer, page: 'elsewhere', school: { id: '5b0f6a0e-0000-4000-8000-000000000002', code: 'dhzx' } });
    comeBackToThePage();

    expect(await dialogThatSays(TITLE)).toBeInTheDocument();
  });

  it('comes in everywhere when somebody signs in in one tab', async () => {
    renderApp('/', null);
    expect(await screen.findByRole('button', { name: '登录' })).toBeVisible();
    signedIn(member);
    const otherTab = new BroadcastChannel('session');
    otherTab.postMessage({ page: member.page });

    expect(await screen.findByRole('button', { name: '账号 刘洋' })).toBeVisible();
    otherTab.close();
  });

  it('keeps what was typed apart by person and school', async () => {
    ownDrafts(`${officer.userId}@${SCHOOL_ID}`);
    writeDraft('item', '三八节健步走');
    renderApp('/plans', { ...officer, school: { id: '5b0f6a0e-0000-4000-8000-000000000002', code: 'dhzx' } });

    expect(await screen.findByRole('heading', { level: 1, name: '年度计划' })).toBeVisible();
    expect(listDrafts()).toEqual([]);
  });

  it('leads nobody to what somebody else looked at before', async () => {
    sessionStorage.setItem('return-to', JSON.stringify({ path: '/imports', person: officer.userId }));
    const { router } = renderApp('/', { ...officer, userId: '5b0f6a0e-0000-4000-8000-0000000000c9' });

    expect(await screen.findByRole('link', { name: '首页' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/');
    expect(sessionStorage.getItem('return-to')).toBeNull();
  });

  it('speaks the language of the account at the first visit, and later the one chosen on this computer', async () => {
    localStorage.clear();
    renderApp('/', { ...officer, language: 'en' });

    expect(await screen.findByRole('link', { name: 'Home' })).toBeVisible();
  });

  it('keeps the language that was chosen on this computer', async () => {
    renderApp('/', { ...officer, language: 'en' });

    expect(await screen.findByRole('link', { name: '首页' })).toBeVisible();
  });
});

describe('uploads', () => {
  it('say for whom they are sent, too', async () => {
    const pages: (string | null)[] = [];
    server.use(
      http.post('*/api/plan/imports', ({ request }) => {
        pages.push(request.headers.get('X-Page'));
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const { upload } = await import('@/api/upload');
    const { speakFor } = await import('@/api/page');
    speakFor('page-of-chen');
    await upload('/api/plan/imports', { file: new File(['计划'], '计划.txt'), key: 'k', onProgress: () => undefined });

    expect(pages).toEqual(['page-of-chen']);
  });
});
