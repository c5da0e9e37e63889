import { HomeOutlined } from '@ant-design/icons';
import { render, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Feature } from '@/config/feature';
import { FeaturesContext, gather } from '@/config/features';
import { MeContext } from '@/session/me-context';
import type { Me } from '@/session/get-me';
import { member, PLAN_ID, staff } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { server } from '@/testing/server';
import { onAPhone } from '@/testing/window';
import BottomBar from './bottom-bar';

const bar = async () => within(await screen.findByRole('navigation', { name: '底部导航' }));

async function entries(me: Me) {
  renderApp('/', me);
  return (await bar()).getAllByRole('link').map((it) => [it.querySelector('.uf-bar-name')?.textContent, it.getAttribute('href')]);
}

describe('the bar of a phone', () => {
  beforeEach(onAPhone);

  it('has what a member needs most', async () => {
    expect(await entries(member)).toEqual([
      ['首页', '/'],
      ['本年计划', '/plans/current'],
      ['消息', '/inbox'],
    ]);
    expect(screen.queryByRole('navigation', { name: '主导航' })).not.toBeInTheDocument();
  });

  it('has what the federation needs most', async () => {
    expect(await entries(staff)).toEqual([
      ['首页', '/'],
      ['审核', '/review'],
      ['全年总览', '/year'],
      ['消息', '/inbox'],
    ]);
  });

  it('has room for five, the menu included', () => {
    const many = Array.from({ length: 7 }, (_, at) => ({
      name: `area${at}`,
      screens: [
        {
          path: `/${at}`,
          title: { 'zh-CN': `${at}`, en: `${at}` },
          bar: { order: 10 - at, icon: HomeOutlined },
          show: () => Promise.resolve({ default: () => null }),
        },
      ],
    })) as Feature[];
    render(
      <FeaturesContext value={gather(many)}>
        <MeContext value={member}>
          <MemoryRouter>
            <BottomBar />
          </MemoryRouter>
        </MeContext>
      </FeaturesContext>,
    );

    expect(screen.getAllByRole('link').map((it) => it.textContent)).toEqual(['6', '5', '4', '3']);
    expect(screen.getByRole('button', { name: '菜单' })).toBeVisible();
  });

  it('opens all the rest', async () => {
    const { user } = renderApp('/', staff);
    await user.click((await bar()).getByRole('button', { name: '菜单' }));

    expect(within(await screen.findByRole('navigation', { name: '主导航' })).getByRole('link', { name: '学校' })).toBeInTheDocument();
  });

  it('says how many messages are unread, and nothing when there are none', async () => {
    let unread = 120;
    server.use(
      http.get('*/api/notification/inbox/unread-count', () => HttpResponse.json({ count: unread })),
      http.post('*/api/notification/inbox/:id/read', () => HttpResponse.json({ count: 0 })),
    );
    const { user } = renderApp('/', member);
    expect(await (await bar()).findByRole('link', { name: /120条未读/ })).toHaveTextContent('99+');
    unread = 0;
    await user.click((await bar()).getByRole('link', { name: /消息/ }));
    await user.click(await screen.findByRole('link', { name: /计划已退回/ }));

    await waitFor(async () => expect((await bar()).getByRole('link', { name: '消息' })).toBeVisible());
  });

  it('leads to the plan of now, and says so below it', async () => {
    const { user, router } = renderApp('/', member);
    await user.click((await bar()).getByRole('link', { name: '本年计划' }));

    await waitFor(() => expect(router.state.location.pathname).toBe(`/plans/${PLAN_ID}`));
    expect((await bar()).getByRole('link', { name: '本年计划' })).toHaveAttribute('aria-current', 'page');
    expect((await bar()).getByRole('link', { name: '首页' })).not.toHaveAttribute('aria-current');
  });

  it('leads to the list of plans where there is none', async () => {
    server.use(http.get('*/api/plan/plans', () => HttpResponse.json({ items: [] })));
    const { router } = renderApp('/plans/current', member);

    await waitFor(() => expect(router.state.location.pathname).toBe('/plans'));
  });
});
