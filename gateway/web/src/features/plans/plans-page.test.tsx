import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { officer, row, SCHOOL_ID, school, staff, submitted } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { server } from '@/testing/server';

describe('the list of plans', () => {
  const asked: URLSearchParams[] = [];
  beforeEach(() => {
    asked.length = 0;
    server.use(
      http.get('*/api/plan/plans', ({ request }) => {
        asked.push(new URL(request.url).searchParams);
        return HttpResponse.json({ items: [row(submitted)] });
      }),
      http.get('*/api/plan/schools', () => HttpResponse.json({ items: [school] })),
    );
  });

  it('shows the plans of the school a link names, and says which school that is', async () => {
    renderApp(`/plans?year=2026&school=${SCHOOL_ID}`, staff);

    expect(await screen.findByTitle(school.name)).toBeInTheDocument();
    await waitFor(() => expect(asked.at(-1)?.get('school')).toBe(SCHOOL_ID));
    expect(asked.at(-1)?.get('year')).toBe('2026');
  });

  it('finds a school for the federation', async () => {
    const { router, user } = renderApp('/plans', staff);
    await user.click(await screen.findByRole('combobox', { name: '学校' }));
    await user.click(await screen.findByTitle(school.name));

    await waitFor(() => expect(router.state.location.search).toBe(`?school=${SCHOOL_ID}`));
  });

  it('asks for nothing that makes no sense, whatever the address says', async () => {
    renderApp('/plans?year=abc&state=LOST&school=1', staff);

    await waitFor(() => expect(asked.length).toBeGreaterThan(0));
    expect(asked.map((it) => [it.get('year'), it.getAll('state'), it.get('school')])).toEqual(asked.map(() => [null, [], null]));
  });

  it('is of the own school alone for its people', async () => {
    renderApp(`/plans?school=${SCHOOL_ID}`, officer);

    expect(await screen.findByRole('heading', { level: 1, name: '年度计划' })).toBeVisible();
    expect(screen.queryByRole('combobox', { name: '学校' })).not.toBeInTheDocument();
    expect(asked.map((it) => it.get('school'))).toEqual(asked.map(() => null));
  });

  it('leads to the import by one link that looks like a button', async () => {
    const { router, user } = renderApp('/plans', officer);
    const ways = await screen.findAllByRole('link', { name: /导入计划/ });
    const [button] = ways.filter((it) => it.classList.contains('ant-btn'));
    if (button === undefined) {
      throw new Error('There is no such link');
    }

    expect(document.querySelector('a button')).toBeNull();
    await user.click(button);
    expect(router.state.location.pathname).toBe('/imports');
  });
});
