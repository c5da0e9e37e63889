import { act, screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseLanguage } from '@/i18n/i18n';
import { member, officer, PLAN_ID, school, SCHOOL_ID, staff } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { problem, server } from '@/testing/server';

const SCHOOLS = '*/api/plan/schools';

/** The questions the services were asked, by what was looked for. */
function schoolsAsked(answer: () => Promise<Response> | Response = () => HttpResponse.json({ items: [school] })): (string | null)[] {
  const asked: (string | null)[] = [];
  server.use(
    http.get(SCHOOLS, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('search'));
      return answer();
    }),
  );
  return asked;
}

async function openedByKey(user: ReturnType<typeof userEvent.setup>) {
  expect(await screen.findByRole('button', { name: '搜索' })).toBeVisible();
  await user.keyboard('{Control>}k{/Control}');
  return screen.findByRole('combobox', { name: '搜索' });
}

const hitsOf = (kind: string) =>
  within(screen.getByRole('group', { name: kind }))
    .getAllByRole('option')
    .map((it) => it.firstElementChild?.textContent);

describe('the search', () => {
  afterEach(() => vi.useRealTimers());

  it('opens by its key with the screens a person is offered, and leads to one by the keyboard alone', async () => {
    const { user, router } = renderApp('/', member);
    const field = await openedByKey(user);
    expect(field).toHaveFocus();
    expect(hitsOf('页面').slice(0, 2)).toEqual(['首页', '年度计划']);
    expect(hitsOf('页面')).not.toContain('审核');

    await user.keyboard('{ArrowDown}{Enter}');

    await waitFor(() => expect(router.state.location.pathname).toBe('/plans'));
    expect(screen.queryByRole('combobox', { name: '搜索' })).not.toBeInTheDocument();
    expect(await screen.findByRole('main')).toHaveFocus();
  });

  it('finds screens in the other language too, those that begin so first', async () => {
    const { user } = renderApp('/', staff);
    const field = await openedByKey(user);

    await user.type(field, 's');
    expect(hitsOf('页面')).toContain('学校');
    await user.clear(field);
    await user.type(field, '审');
    expect(hitsOf('页面')).toEqual(['审核']);
  });

  it('finds schools by what the service knows of them, and shows their plans', async () => {
    const asked = schoolsAsked();
    const { user, router } = renderApp('/', staff);
    await user.click(await screen.findByRole('button', { name: '搜索' }));
    await user.type(await screen.findByRole('combobox', { name: '搜索' }), 'qsyz');
    const hit = await screen.findByRole('option', { name: /清水县第一中学/ });
    expect(asked).toEqual(['qsyz']);
    await user.click(hit);

    await waitFor(() => expect(router.state.location).toMatchObject({ pathname: '/plans', search: `?school=${SCHOOL_ID}` }));
  });

  it('finds a school’s own plans by their year', async () => {
    const { user, router } = renderApp('/inbox', officer);
    const field = await openedByKey(user);
    await user.type(field, '2026');
    await user.click(await screen.findByRole('option', { name: /2026年工会工作计划/ }));

    await waitFor(() => expect(router.state.location.pathname).toBe(`/plans/${PLAN_ID}`));
  });

  it('asks the services only when the typing pauses, and nothing for a single letter', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const asked = schoolsAsked();
    const { user } = renderApp('/', staff);
    const field = await openedByKey(user);
    await user.type(field, 'q');
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    expect(asked).toEqual([]);

    await user.type(field, 'syz');

    expect(await screen.findByRole('option', { name: /清水县第一中学/ })).toBeVisible();
    expect(asked).toEqual(['qsyz']);
  });

  it('says what cannot be looked for, and still finds the rest', async () => {
    schoolsAsked(() => problem(503, 'SERVICE_UNAVAILABLE'));
    const { user } = renderApp('/', staff);
    await user.type(await openedByKey(user), '学校');

    expect(await screen.findByText(/学校暂时无法查找/)).toBeVisible();
    expect(hitsOf('页面')).toContain('学校');
  });

  it('goes back to where the keyboard was when it is closed', async () => {
    const { user } = renderApp('/', member);
    await openedByKey(user);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('combobox', { name: '搜索' })).not.toBeInTheDocument());
    const opener = screen.getByRole('button', { name: '搜索' });
    await user.click(opener);
    await screen.findByRole('combobox', { name: '搜索' });
    await user.keyboard('{Escape}');

    await waitFor(() => expect(opener).toHaveFocus());
  });

  it('stays closed while something else is open', async () => {
    const { user } = renderApp('/plans', officer);
    await user.click(await screen.findByRole('button', { name: /新建计划/ }));
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
    await user.keyboard('{Control>}k{/Control}');

    expect(screen.queryByRole('combobox', { name: '搜索' })).not.toBeInTheDocument();
  });

  it.each(['zh-CN', 'en'] as const)('has no barriers that axe knows of, in %s', async (language) => {
    await chooseLanguage(language);
    const { user } = renderApp('/', staff);
    await user.click(await screen.findByRole('button', { name: language === 'en' ? 'Search' : '搜索' }));
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findAllByRole('option');

    const { violations } = await axe.run(dialog, { rules: { 'color-contrast': { enabled: false } } });

    expect(violations.map(({ id, nodes }) => [id, nodes.map((it) => it.html)])).toEqual([]);
  });
});
