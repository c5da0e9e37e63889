import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { staff } from '@/testing/fixtures';
import { rollup } from '@/testing/fixtures-year';
import { renderApp } from '@/testing/render-app';
import { server } from '@/testing/server';

describe("the federation's year", () => {
  it('shows how far reporting got', async () => {
    renderApp('/year?year=2026', staff);

    expect(await screen.findByText('75%')).toBeVisible();
    expect(screen.getByText('应报 12 所，已报 9 所')).toBeVisible();
  });

  it('asks for what the address says', async () => {
    const asked: string[] = [];
    server.use(
      http.get('*/api/plan/rollup', ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json(rollup);
      }),
    );
    renderApp('/year?year=2013&theme=women', staff);

    await screen.findByText('75%');
    expect(asked[0]).toContain('year=2013');
    expect(asked[0]).toContain('theme=women');
  });

  it('shows what is behind a cell, which a link can name', async () => {
    renderApp('/year?year=2026&cell=school-0~3', staff);

    const drawer = await screen.findByRole('dialog');
    expect(await within(drawer).findByRole('link', { name: /三八国际妇女节/ })).toHaveAttribute(
      'href',
      expect.stringContaining('/plans/'),
    );
  });
});
