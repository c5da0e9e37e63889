import { HomeOutlined } from '@ant-design/icons';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import i18next from 'i18next';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Page } from '@/components/page';
import type { Feature, TaskProps } from '@/config/feature';
import { gather } from '@/config/features';
import type { Me } from '@/session/get-me';
import { chooseLanguage } from '@/i18n/i18n';
import { may } from '@/session/permissions';
import { admin, member, officer } from '@/testing/fixtures';
import { renderApp } from '@/testing/render-app';
import { renderPart, renderScreen } from '@/testing/render-features';
import { features, found } from './features';
import { Navigation } from './navigation';
import SearchDialog from './search/search-dialog';
import Tour from './tour';
import { WayUp } from './way-up';

const COUNT = 'invented.count' as 'shell.help';

/** A feature that nothing else knows. */
const invented = {
  name: 'invented',
  permissions: { 'invented.read': ['officer'] },
  screens: [
    {
      path: '/invented',
      title: { 'zh-CN': '发明', en: 'Inventions' },
      may: 'invented.read',
      menu: { group: 'activities', order: 10, icon: HomeOutlined },
      tour: { 'zh-CN': '发明在此登记。', en: 'Inventions are registered here.' },
      show: () => Promise.resolve({ default: () => <Page about={i18next.t(COUNT)}>…</Page> }),
    },
    {
      path: '/invented/:id',
      parent: '/invented',
      title: { 'zh-CN': '一项发明', en: 'Invention' },
      may: 'invented.read',
      show: () => Promise.resolve({ default: () => <Page>…</Page> }),
    },
  ],
  texts: {
    './texts/zh-CN.json': () => Promise.resolve({ count: '共三项' }),
    './texts/en.json': () => Promise.resolve({ count: 'three' }),
    './prizes/texts/zh-CN.json': () => Promise.resolve({}),
    './prizes/texts/en.json': () => Promise.resolve({}),
  },
  home: [{ order: 5, show: () => Promise.resolve({ default: () => <p>新发明</p> }) }],
  tasks: [
    {
      order: 1,
      may: 'invented.read',
      groups: ['prizes'],
      show: () =>
        Promise.resolve({
          default: ({ children }: TaskProps) =>
            children({
              waiting: { counts: [{ kind: 'pressing', label: '待验收的发明', count: 3, path: '/invented' }] },
              error: null,
              retry: () => undefined,
            }),
        }),
    },
  ],
  subjects: { INVENTION: { path: (id: string) => `/invented/${id}`, open: { 'zh-CN': '打开', en: 'Open' } } },
  search: {
    title: { 'zh-CN': '发明登记', en: 'Registered inventions' },
    may: 'invented.read',
    find: () => Promise.resolve({ default: (words: string) => Promise.resolve([{ title: `${words}机`, path: '/invented/7' }]) }),
  },
  keys: { inventions: ['INVENTION', 'NOTICE'] },
} as unknown as Feature;

describe('a feature nothing else knows', () => {
  const known = gather([...found, invented]);

  it('shows its screen with its title and its texts', async () => {
    renderScreen(known, '/invented');

    expect(await screen.findByRole('heading', { level: 1, name: '发明' })).toBeVisible();
    expect(screen.getByText('共三项')).toBeVisible();
    await waitFor(() => expect(document.title).toMatch(/^发明 · /));
  });

  it('brings its texts along when another language is chosen', async () => {
    renderScreen(known, '/invented');
    expect(await screen.findByRole('heading', { level: 1, name: '发明' })).toBeVisible();

    await act(() => chooseLanguage('en'));

    expect(screen.getByRole('heading', { level: 1, name: 'Inventions' })).toBeVisible();
    expect(i18next.t(COUNT)).toBe('three');
  });

  it('shows it only to those it is offered to', async () => {
    renderScreen(known, '/invented', member);

    expect(await screen.findByText('您没有查看此页的权限')).toBeVisible();
    expect(may(known.grants, ['officer'], 'invented.read' as 'plans.read')).toBe(true);
    expect(may(known.grants, ['member'], 'invented.read' as 'plans.read')).toBe(false);
  });

  it('stands in its group of the menu, which is not there without it', () => {
    renderPart(known, '/', <Navigation />);
    const group = within(screen.getByRole('group', { name: '活动竞赛' }));

    expect(group.getByRole('link', { name: '发明' })).toHaveAttribute('href', '/invented');
  });

  it('has ways up from what lies below', () => {
    renderPart(known, '/invented/7', <WayUp />);
    const way = within(screen.getByRole('navigation', { name: '当前位置' }));

    expect(way.getByRole('link', { name: '发明' })).toHaveAttribute('href', '/invented');
  });

  it('has its card on the first screen', async () => {
    renderScreen(known, '/');

    await waitFor(() => expect(screen.getByText('新发明')).toBeVisible());
  });

  it('says on the first screen what of it waits', async () => {
    renderScreen(known, '/');
    const waiting = within(await screen.findByRole('region', { name: '待办事项' }));

    await waitFor(() => expect(waiting.getByRole('link', { name: /待验收的发明\s*3/ })).toHaveAttribute('href', '/invented'));
  });

  it('is a stop of the tour', async () => {
    const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
    renderPart(gather([invented]), '/', <Tour onClose={() => undefined} />);
    await user.click(await screen.findByRole('button', { name: '下一步' }));

    expect(await screen.findByText('发明在此登记。')).toBeInTheDocument();
  });

  it('is looked through by those who may see it', async () => {
    const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
    const { unmount } = renderPart(known, '/', <SearchDialog onClose={() => undefined} />);
    await user.type(screen.getByRole('combobox'), '纺织');
    const kind = within(await screen.findByRole('group', { name: '发明登记' }));
    expect(kind.getByRole('option', { name: '纺织机' })).toHaveAttribute('href', '/invented/7');
    unmount();

    renderPart(known, '/', <SearchDialog onClose={() => undefined} />, member);
    await user.type(screen.getByRole('combobox'), '纺织');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('没有找到'));
  });

  it('is no longer waited for once other words are typed', async () => {
    const asked = new Map<string, AbortSignal>();
    const endless = (words: string, _: Me, signal: AbortSignal) => {
      asked.set(words, signal);
      return new Promise<never>(() => undefined);
    };
    const slow = gather([{ name: 'slow', search: { title: { 'zh-CN': '慢', en: 'Slow' }, find: () => Promise.resolve({ default: endless }) } }]);
    const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
    renderPart(slow, '/', <SearchDialog onClose={() => undefined} />);
    await user.type(screen.getByRole('combobox'), '纺织');
    await waitFor(() => expect([...asked.keys()]).toEqual(['纺织']));
    await user.type(screen.getByRole('combobox'), '机');

    await waitFor(() => expect([...asked.keys()]).toEqual(['纺织', '纺织机']));
    expect([...asked.values()].map((it) => it.aborted)).toEqual([true, false]);
  });

  it('says what its questions are old after, and where its subjects are looked at', () => {
    expect(known.staleAfter('NOTICE')).toContain('inventions');
    expect(known.staleAfter('PLAN')).not.toContain('inventions');
    expect(known.subjects.INVENTION?.path('7')).toBe('/invented/7');
  });
});

describe('ways up', () => {
  it('lead from a plan to the plans, and from a school’s accounts to the schools', async () => {
    renderApp('/schools/7/accounts', admin);
    const way = within(await screen.findByRole('navigation', { name: '当前位置' }));

    expect(way.getByRole('link', { name: '学校' })).toHaveAttribute('href', '/schools');
  });

  it('are not shown where there is nothing above', async () => {
    renderApp('/plans', officer);
    expect(await screen.findByRole('heading', { level: 1, name: '年度计划' })).toBeVisible();

    expect(screen.queryByRole('navigation', { name: '当前位置' })).not.toBeInTheDocument();
  });
});

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((it) => it.replaceAll('\\', '/'));
const textOf = (path: string) => readFileSync(path, 'utf8');

describe('features', () => {
  it('are all of those there are folders of', () => {
    expect(found.map((it) => it.name).sort()).toEqual(readdirSync('src/features').sort());
  });

  it('are named in no file that they share', () => {
    const shared = files.filter((it) => /\.(tsx?|css|json)$/.test(it) && !/^(features|testing|api\/generated)\/|\.test\./.test(it));
    const others = ['eslint.config.js', 'vite.config.ts', ...readdirSync('scripts').map((it) => `scripts/${it}`)];
    const own = features.screens.map((it) => it.path).filter((it) => it !== '/');
    const naming = [...shared.map((it) => `src/${it}`), ...others].filter((it) => {
      const text = textOf(it);
      return found.some(({ name }) => text.includes(`features/${name}`)) || own.some((path) => text.includes(`'${path}'`));
    });

    expect(naming).toEqual([]);
  });

  it('have their paths, permissions, subjects, texts and query keys for themselves', () => {
    const all = (of: (it: Feature) => object | undefined) => found.flatMap((it) => Object.keys(of(it) ?? {}));
    const paths = features.screens.map((it) => it.path);
    for (const names of [paths, all((it) => it.permissions), all((it) => it.subjects), all((it) => it.keys)]) {
      expect(names).toEqual([...new Set(names)]);
    }
  });

  it('ask for nothing but what stands under their own keys', () => {
    const asked = found.map(({ name, keys = {} }) => {
      const texts = files.filter((it) => it.startsWith(`features/${name}/`) && /\.tsx?$/.test(it)).map((it) => textOf(`src/${it}`));
      const used = texts.flatMap((it) => [...it.matchAll(/queryKey: \['(\w+)'/g)].map(([, key = '']) => key));
      return [name, [...new Set(used)].filter((it) => !(it in keys))];
    });

    expect(asked).toEqual(found.map(({ name }) => [name, []]));
  });

  it('use those they say, and no circle leads back', () => {
    const reachedFrom = (name: string, via: string[] = []): string[] =>
      (found.find((it) => it.name === name)?.uses ?? []).flatMap((it) => {
        expect(via).not.toContain(it);
        return [it, ...reachedFrom(it, [...via, it])];
      });
    for (const { name, uses = [] } of found) {
      expect(reachedFrom(name, [name])).not.toContain(name);
      const text = files
        .filter((it) => it.startsWith(`features/${name}/`) && /\.tsx?$/.test(it))
        .map((it) => textOf(`src/${it}`))
        .join('\n');
      for (const used of uses) {
        expect([name, used, text]).toEqual([name, used, expect.stringMatching(new RegExp(`@/features/${used}/(?!paths)|['\`]${used}\\.`))]);
      }
    }
  });

  it('say their names in each language', () => {
    const words = [
      ...features.screens.flatMap(({ title, tour }) => [title, ...(tour === undefined ? [] : [tour])]),
      ...features.header.flatMap(({ tour }) => [tour.title, tour.detail]),
      ...Object.values(features.subjects).map(({ open }) => open),
      ...features.searches.map(({ title }) => title),
      ...features.bar.map(({ title }) => title),
    ];
    for (const { 'zh-CN': chinese, en } of words) {
      expect(chinese).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[\x20-\x7e’“”]+$/);
    }
  });

  it('write their paths so that they can be read without running them', () => {
    const read = found.flatMap(({ name }) =>
      [...textOf(`src/features/${name}/feature.ts`).matchAll(/^ {6}path: '(\/[^']*)',$/gm)].map(([, path]) => path),
    );

    expect(read.sort()).toEqual(features.screens.map((it) => it.path).sort());
  });
});
