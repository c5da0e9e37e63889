import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allTexts, namesIn } from '@/testing/texts';
import { found } from './features';

const FEATURE = /^features\/([\w-]+)\//;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((it) => it.replaceAll('\\', '/'))
  .filter((it) => /\.tsx?$/.test(it) && !/\.test\.|^testing\/|generated/.test(it))
  .map((path) => ({ path, feature: FEATURE.exec(path)?.[1], text: readFileSync(`src/${path}`, 'utf8') }));

const groups = Object.keys(allTexts('zh-CN'));

/** What may be a name of a text: `plans.title`, or the beginning of one: `plans.states.${…}`. */
const ASKED = new RegExp(`['"\`]((?:${groups.join('|')})\\.[\\w.-]*)(['"\`]|\\$\\{)`, 'g');

const asked = sources.flatMap(({ path, feature, text }) =>
  [...text.matchAll(ASKED)].map(([, name = '', end]) => ({ path, feature, name, whole: end !== '${' })),
);

/** The groups of a feature, and of the features it is built with. */
function groupsOf(name: string): string[] {
  const { texts = {}, uses = [] } = found.find((it) => it.name === name) ?? { uses: [] };
  const own = Object.keys(texts).map((it) => /([\w-]+)\/texts\//.exec(it)?.[1] ?? name);
  return [...own, ...uses.flatMap(groupsOf)];
}

describe('texts', () => {
  it('are all asked for somewhere', () => {
    const names = new Set(asked.filter((it) => it.whole).map((it) => it.name));
    const beginnings = asked.filter((it) => !it.whole).map((it) => it.name);
    // `shell.${…}` asks for what stands in the group itself, not for what lies deeper
    const isBegun = (name: string) =>
      beginnings.some((it) => name.startsWith(it) && (it.indexOf('.') < it.length - 1 || !name.slice(it.length).includes('.')));

    expect(namesIn(allTexts('zh-CN')).filter((it) => !names.has(it) && !isBegun(it))).toEqual([]);
  });

  it('are there where a feature asks for them', () => {
    const first = groups.filter((it) => !found.some(({ name }) => groupsOf(name).includes(it)));
    const known = namesIn(allTexts('zh-CN'));
    const has = (feature: string | undefined) => [...first, ...(feature === undefined ? [] : groupsOf(feature))];
    const missing = asked
      .filter(({ name }) => known.some((it) => it.startsWith(name)))
      .filter(({ feature, name }) => !has(feature).includes(name.split('.')[0] ?? ''));

    expect(missing).toEqual([]);
  });
});
