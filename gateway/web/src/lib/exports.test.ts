import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((it) => it.replaceAll('\\', '/'))
  .filter((it) => /\.tsx?$/.test(it) && !it.includes('generated'))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));

const EXPORT = /^export (?:async )?(?:const|function|class|interface|type) (\w+)/gm;

describe('what a module gives away', () => {
  it('is taken by another', () => {
    const words = sources.map(({ path, text }) => ({ path, words: new Set(text.match(/\w+/g)) }));
    const given = sources
      .filter(({ path }) => !/\.test\.|^testing\//.test(path))
      .flatMap(({ path, text }) => [...text.matchAll(EXPORT)].map(([, name = '']) => ({ path, name })));

    expect(given.length).toBeGreaterThan(300);
    expect(given.filter(({ path, name }) => !words.some((other) => other.path !== path && other.words.has(name)))).toEqual([]);
  });
});
