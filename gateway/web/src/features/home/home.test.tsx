import { screen, waitFor } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { paths } from '@/config/paths';
import { officer, staff } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { problem, server } from '@/testing/server';

describe('home', () => {
  it.each([
    ['a school', officer],
    ['the federation', staff],
  ])('of %s says that the services fail instead of staying grey', async (_, me) => {
    const failing = () => problem(503, 'SERVICE_UNAVAILABLE');
    server.use(http.all('*/api/plan/*', failing), http.all('*/api/plan/*/*', failing), http.all('*/api/notification/*', failing));
    renderApp(paths.home(), me);

    expect((await screen.findAllByText('服务暂时不可用', undefined, { timeout: 10_000 }))[0]).toBeVisible();
    await waitFor(() => expect(document.querySelector('.uf-page-skeleton')).toBeNull());
    expect(screen.getAllByRole('button', { name: '重试' }).length).toBeGreaterThan(0);
  }, 20_000);
});
