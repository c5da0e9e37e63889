import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { staff } from '@/testing/fixtures';
import { choices, figures, matrix } from '@/testing/fixtures-year';
import { renderApp } from '@/testing/render-app';
import { problem, server } from '@/testing/server';

const auditor = { ...staff, roles: ['federation-auditor'] };

describe("the federation's year", () => {
  it('opens on the fullest recent year and shows how far reporting got', async () => {
    server.use(http.get('*/api/plan/rollup/choices', () => HttpResponse.json({ ...choices, usualYear: 2027 })));
    renderApp('/year', staff);

    expect(await screen.findByRole('heading', { name: '2027年全年总览' })).toBeVisible();
    expect(await screen.findByText('应报12所，已报9所')).toBeVisible();
  });

  it('asks for what the address says', async () => {
    const asked: string[] = [];
    server.use(
      http.get('*/api/plan/rollup/figures', ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json(figures);
      }),
    );
    renderApp('/year?year=2013&theme=women&region=清水县', staff);

    await screen.findByText('75%');
    expect(asked[0]).toContain('year=2013');
    expect(asked[0]).toContain('theme=women');
    expect(new URLSearchParams(asked[0]).get('region')).toBe('清水县');
    expect(screen.getByRole('link', { name: /导出/ })).toHaveAttribute('href', expect.stringMatching(new RegExp(`theme=women.*&page=${staff.page}$`)));
  });

  it('says what failed and tries again', async () => {
    server.use(http.get('*/api/plan/rollup/choices', () => problem(403, 'NOT_ALLOWED'), { once: true }));
    const { user } = renderApp('/year?year=2026', staff);

    await user.click(await screen.findByRole('button', { name: /重\s*试/ }));
    expect(await screen.findByText('75%')).toBeVisible();
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

describe('the matrix', () => {
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200);
  });

  it('fetches all schools by itself and draws only those in sight', async () => {
    const all = matrix(450);
    server.use(
      http.get('*/api/plan/rollup/matrix', ({ request }) => {
        const from = Number(new URL(request.url).searchParams.get('after') ?? 0);
        const next = from + 200 < all.length ? String(from + 200) : null;
        return HttpResponse.json({ year: 2026, schools: all.slice(from, from + 200), next });
      }),
    );
    renderApp('/year?year=2026', staff);

    expect(await screen.findByText('显示450所，共450所')).toBeVisible();
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '451');
    expect(screen.getAllByRole('row').length).toBeGreaterThan(10);
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
  });

  it('sorts by a column, as the address says', async () => {
    const { user, router } = renderApp('/year?year=2026', staff);

    await user.click(await screen.findByRole('button', { name: '事项数' }));

    expect(router.state.location.search).toContain('sort=-sum');
    expect(screen.getByRole('columnheader', { name: /事项数/ })).toHaveAttribute('aria-sort', 'descending');
  });

  it('finds a school', async () => {
    const { user, router } = renderApp('/year?year=2026', staff);

    await user.type(await screen.findByRole('textbox', { name: /查找学校/ }), '第7中学{Enter}');

    expect(await screen.findByText('显示1所，共20所')).toBeVisible();
    expect(new URLSearchParams(router.state.location.search).get('search')).toBe('第7中学');
  });

  it('is walked through with the arrow keys and opened with Enter', async () => {
    const { user, router } = renderApp('/year?year=2026&sort=-3', staff);
    const [name] = await screen.findAllByRole('rowheader');

    name?.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(screen.getAllByRole('gridcell')[2]).toHaveFocus();

    await user.keyboard('{Enter}');
    expect(router.state.location.search).toMatch(/cell=school-\d+(~|%7E)3/);
  });
});

describe('who lacks what', () => {
  it('lists the schools with their last reminder, and chases all with one press', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/plan/reminders', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ reminded: 2, alreadyToday: 1 });
      }),
    );
    const { user } = renderApp('/year?year=2026&view=lacks', staff);

    expect(await screen.findByRole('link', { name: '东湖中学' })).toBeVisible();
    expect(screen.getByText('今日已催报')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /全部催报（2所）/ }));

    expect(await screen.findByText('已催报2所学校，主席和委员（干事）将收到消息')).toBeVisible();
    expect(sent).toEqual([{ year: 2026, subject: 'NO_PLAN' }]);
  });

  it('chases one school alone', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/plan/reminders', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ reminded: 0, alreadyToday: 1 });
      }),
    );
    const { user } = renderApp('/year?year=2026&view=lacks&lack=THEME_MISSING~women', staff);

    await user.click(await screen.findByRole('button', { name: '催报东湖中学' }));

    expect(await screen.findByText('无需催报：1所学校今日已催报')).toBeVisible();
    expect(sent).toEqual([{ year: 2026, subject: 'THEME_MISSING', theme: 'women', schools: ['m1'] }]);
  });

  it('says by which words, and lets the federation change them', async () => {
    const changed: unknown[] = [];
    server.use(
      http.put('*/api/plan/rollup/lacks/rules/CONGRESS', async ({ request }) => {
        changed.push([request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json({});
      }),
    );
    const { user } = renderApp('/year?year=2026&view=lacks&lack=NO_CONGRESS', staff);

    expect(await screen.findByText(/认定关键词：教代会、职代会。/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /修改/ }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('combobox', { name: '认定关键词' }), '教职工大会{Enter}');
    await user.click(within(dialog).getByRole('button', { name: /保\s*存/ }));

    await screen.findByText(/认定关键词/);
    expect(changed).toEqual([
      ['"1"', { words: ['教代会', '职代会', '教职工大会'], exceptions: ['教代会提案'] }],
    ]);
  });

  it('is to be read alone for those who do not send reminders', async () => {
    renderApp('/year?year=2026&view=lacks', auditor);

    expect(await screen.findByRole('link', { name: '东湖中学' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /催报/ })).not.toBeInTheDocument();
  });
});

describe('two years', () => {
  it('stand beside each other, with the schools that came and went', async () => {
    const { user, router } = renderApp('/year?year=2026&view=compare', staff);

    const march = await screen.findByRole('row', { name: /3月/ });
    expect(march).toHaveTextContent('+3');
    expect(await screen.findByRole('cell', { name: '新来小学' })).toBeVisible();
    expect(screen.getByRole('link', { name: /导出/ })).toHaveAttribute('href', expect.stringContaining('with=2025'));
    await user.click(screen.getByRole('tab', { name: '月份与主题' }));
    expect(router.state.location.search).toContain('view=charts');
    expect(await screen.findByRole('img', { name: /各月事项数/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /师德|民主管理/ })).toHaveTextContent('5');
  });
});
