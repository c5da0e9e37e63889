import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const textOf = (ending: string) =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith(ending))
    .map((it) => readFileSync(`src/${it}`, 'utf8'))
    .join('\n');
const classesIn = (text: string, before: string) => [...text.matchAll(new RegExp(`${before}(uf-[a-z0-9-]*[a-z0-9])(?![a-z0-9-])`, 'g'))].map(([, name]) => name);

describe('style sheets', () => {
  it('know every class that screens ask for', () => {
    const known = new Set(classesIn(textOf('.css'), '\\.'));
    const asked = classesIn(textOf('.tsx'), `["' ]`);

    expect(asked.length).toBeGreaterThan(100);
    expect([...new Set(asked)].filter((it) => !known.has(it))).toEqual([]);
  });
});
