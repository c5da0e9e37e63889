import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { found } from './features';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((it) => it.replaceAll('\\', '/'));
const textOf = (chosen: (path: string) => boolean) =>
  files
    .filter(chosen)
    .map((it) => readFileSync(`src/${it}`, 'utf8'))
    .join('\n');
const classesIn = (text: string, before: string) => [
  ...new Set([...text.matchAll(new RegExp(`${before}(uf-[a-z0-9-]*[a-z0-9])(?![a-z0-9-])`, 'g'))].map(([, name = '']) => name)),
];
const isOf = (name: string) => (path: string) => path.startsWith(`features/${name}/`);
const isScreen = (path: string) => path.endsWith('.tsx') && !path.includes('.test.');
const askedBy = (chosen: (path: string) => boolean) => classesIn(textOf((it) => chosen(it) && isScreen(it)), `["' \`]`);
const styledBy = (chosen: (path: string) => boolean) => classesIn(textOf((it) => chosen(it) && it.endsWith('.css')).replaceAll(/:not\([^)]*\)/g, ''), '\\.');
const isShared = (path: string) => !path.startsWith('features/');

describe('style sheets', () => {
  it('know every class that screens ask for', () => {
    const asked = askedBy(() => true);
    const known = styledBy(() => true);

    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((it) => !known.includes(it))).toEqual([]);
  });

  it.each(found.map((it) => it.name))('that all screens load know what these show, or those of their own: %s', (name) => {
    const known = [...styledBy(isShared), ...styledBy(isOf(name))];

    expect(askedBy(isOf(name)).filter((it) => !known.includes(it))).toEqual([]);
  });

  it('that all screens load hold nothing that only one feature shows', () => {
    const shared = askedBy(isShared);
    const screens = textOf((it) => isShared(it) && isScreen(it));
    const isMade = (of: string) => screens.includes(`${of.slice(0, of.lastIndexOf('-') + 1)}\${`); // of a part and a name
    const users = (of: string) => found.filter(({ name }) => askedBy(isOf(name)).includes(of)).length;

    expect(styledBy(isShared).filter((it) => !shared.includes(it) && !isMade(it) && users(it) === 1)).toEqual([]);
  });
});
