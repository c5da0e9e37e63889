import { HomeOutlined } from '@ant-design/icons';
import { screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Feature } from '@/config/feature';
import { gather } from '@/config/features';
import { member, officer, staff } from '@/testing/fixtures';
import { renderPart } from '@/testing/render-features';
import { features } from './features';
import { Navigation } from './navigation';

describe('the menu', () => {
  const menuOf = (me: typeof officer) => {
    const { unmount } = renderPart(features, '/', <Navigation />, me);
    const groups = screen.getAllByRole('group').map((it) => [
      it.firstElementChild?.textContent,
      ...within(it)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ]);
    unmount();
    return groups;
  };

  it('has only groups with entries, and only entries that are offered', () => {
    expect(menuOf(member)).toEqual([
      ['工作台', '首页'],
      ['计划管理', '年度计划'],
    ]);
    expect(menuOf({ ...officer, roles: ['chair'] })).toEqual([
      ['工作台', '首页'],
      ['计划管理', '年度计划', '导入计划'],
      ['系统设置', '账号管理'],
    ]);
    expect(menuOf(staff)).toEqual([
      ['工作台', '首页'],
      ['计划管理', '审核', '全年总览', '年度计划'],
      ['系统设置', '学校', '报送期限', '主题词典'],
    ]);
  });
});

/** As many features as there will be, each with one entry. */
const AREAS: [group: string, entries: number][] = [
  ['workbench', 1],
  ['planning', 4],
  ['democracy', 2],
  ['activities', 3],
  ['awards', 1],
  ['welfare', 2],
  ['inspection', 1],
  ['announcements', 1],
  ['settings', 2],
];

const tenAreas = gather(
  AREAS.flatMap(([group, entries]) =>
    Array.from({ length: entries }, (_, at) => ({
      name: `${group}${at}`,
      screens: [
        {
          path: `/${group}/${at}`,
          title: { 'zh-CN': `${group} ${at}`, en: `${group} ${at}` },
          menu: { group, order: at, icon: HomeOutlined },
          show: () => Promise.resolve({ default: () => null }),
        },
      ],
    })),
  ) as unknown as Feature[],
);

describe('the menu of ten areas', () => {
  const linesShown = () => ({ groups: screen.getAllByRole('group').length, entries: screen.getAllByRole('link').length });
  const button = (name: string) => screen.getByRole('button', { name });

  it.each(AREAS.map(([group]) => group))('fits a screen of 1366 × 768 wherever one is: %s', (group) => {
    renderPart(tenAreas, `/${group}/0`, <Navigation />);
    const { groups, entries } = linesShown();
    const [line = 0, header = 0] = ['menu-line', 'header-height'].map((it) => Number(new RegExp(`--uf-${it}: (\\d+)px`).exec(readFileSync('src/app/global.css', 'utf8'))?.[1]));
    const WINDOW = 640; // what a browser leaves of 768
    const BETWEEN_LINES = 2;
    const BETWEEN_GROUPS = 4;
    const AROUND = 24;

    expect(entries).toBeGreaterThan(0);
    expect(groups * (line + BETWEEN_GROUPS) + entries * (line + BETWEEN_LINES) + AROUND + header).toBeLessThanOrEqual(WINDOW);
  });

  it('shows the group of the screen one is at, also below it, and the first', () => {
    renderPart(tenAreas, '/activities/1', <Navigation />);

    expect(screen.getAllByRole('link').map((it) => it.getAttribute('href'))).toEqual([
      '/workbench/0',
      '/activities/0',
      '/activities/1',
      '/activities/2',
    ]);
    expect(button('活动竞赛')).toHaveAttribute('aria-expanded', 'true');
    expect(button('帮扶慰问')).toHaveAttribute('aria-expanded', 'false');
  });

  it('remembers what was opened and closed', async () => {
    const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
    const { unmount } = renderPart(tenAreas, '/activities/1', <Navigation />);
    await user.click(button('活动竞赛'));
    await user.click(button('帮扶慰问'));
    unmount();
    renderPart(tenAreas, '/activities/1', <Navigation />);

    expect(button('活动竞赛')).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getAllByRole('link').map((it) => it.getAttribute('href'))).toEqual(['/workbench/0', '/welfare/0', '/welfare/1']);
  });

  it('shows everything to somebody who is shown around', () => {
    renderPart(tenAreas, '/workbench/0', <Navigation whole />);

    expect(linesShown()).toEqual({ groups: 9, entries: 17 });
  });
});
