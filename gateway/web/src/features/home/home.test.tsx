import { screen, waitFor } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { HOME } from '@/config/paths';
import { officer, staff } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { problem, server } from '@/testing/server';

describe('home', () => {
  it.each([
    ['a school', officer],
    ['the federation', staff],
  ])('of %s has all the texts it shows', async (_, me) => {
    renderApp(HOME, me);
    expect(await screen.findByRole('heading', { level: 2, name: '上次访问以来' })).toBeInTheDocument();
    await waitFor(() => expect(document.querySelector('[aria-busy]')).toBeNull());

    expect(document.body.textContent).not.toMatch(/\b[a-z]+\.[a-z]+[A-Z.]/);
  });

  it.each([
    ['a school', officer],
    ['the federation', staff],
  ])('of %s asks nothing twice', async (_, me) => {
    const asked: string[] = [];
    const note = ({ request: { method, url } }: { request: Request }) => void asked.push(`${method} ${url}`);
    server.events.on('request:start', note);
    renderApp(HOME, me);
    await screen.findByRole('heading', { level: 2, name: '上次访问以来' });
    await waitFor(() => expect(document.querySelector('[aria-busy]')).toBeNull());
    server.events.removeListener('request:start', note);

    expect(asked.length).toBeGreaterThan(5);
    expect(asked).toEqual([...new Set(asked)]);
  });

  it('offers nobody what they may not do: an auditor has no plans to review', async () => {
    renderApp(HOME, { ...staff, roles: ['federation-auditor'] });
    await screen.findByRole('heading', { level: 2, name: '上次访问以来' });

    expect(screen.queryByRole('link', { name: /待审核/ })).not.toBeInTheDocument();
  });

  it.each([
    ['a school', officer],
    ['the federation', staff],
  ])('of %s says that the services fail instead of staying grey', async (_, me) => {
    const failing = () => problem(503, 'SERVICE_UNAVAILABLE');
    server.use(http.all('*/api/plan/*', failing), http.all('*/api/plan/*/*', failing), http.all('*/api/notification/*', failing));
    renderApp(HOME, me);

    await waitFor(() => expect(screen.getAllByText('服务暂时不可用')[0]).toBeVisible(), { timeout: 10_000 });
    await waitFor(() => expect(document.querySelector('.uf-page-skeleton')).toBeNull());
    expect(screen.getAllByRole('button', { name: '重试' }).length).toBeGreaterThan(0);
  }, 20_000);
});
