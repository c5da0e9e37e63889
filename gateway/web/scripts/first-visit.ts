import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

const MOST_FILES = 25;
const MOST_SCRIPT = 260_000;

/** The page itself, and its icon. */
const FILES_BESIDE = 2;

const VISITORS = ['school', 'federation'] as const;
type Visitor = (typeof VISITORS)[number];

const features = resolve('src/features');

/** The modules of first screens as files: what all visitors see is one, and what only some of them see is one for each. */
export function firstScreens(): { name: string; test: (module: string) => boolean; priority: number }[] {
  const seen = VISITORS.map((visitor) => [visitor, modulesOf(visitor)] as const);
  const isCommon = (module: string) => seen.every(([, modules]) => modules.includes(module));
  const isIn = (modules: string[]) => (module: string) => modules.some((it) => module.startsWith(it));
  return [
    { name: 'first-screen', test: isIn((seen[0]?.[1] ?? []).filter(isCommon)), priority: 1 },
    ...seen.map(([visitor, modules]) => ({
      name: `first-screen-of-${visitor}`,
      test: isIn(modules.filter((it) => !isCommon(it))),
      priority: 0,
    })),
  ];
}

/** Refuses a build whose first screen is too much to fetch at once, for people of a school or of the federation. */
export function firstVisit(): Plugin {
  return {
    name: 'first-visit',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((it) => it.type === 'chunk');
        for (const visitor of VISITORS) {
          const { files, script } = sizeOf(chunks, modulesOf(visitor));
          const said = `first visit, ${visitor}: ${files} files, ${(script / 1000).toFixed(1)} kB of script (gzip)`;
          if (files > MOST_FILES || script > MOST_SCRIPT) {
            this.error(`${said}; at most ${MOST_FILES} files and ${MOST_SCRIPT / 1000} kB`);
          }
          this.environment.logger.info(said);
        }
      },
    },
  };
}

function sizeOf(chunks: Rollup.OutputChunk[], modules: string[]) {
  const fetched = new Set<Rollup.OutputChunk>();
  const fetch = (chunk: Rollup.OutputChunk) => {
    if (!fetched.has(chunk)) {
      fetched.add(chunk);
      chunk.imports.forEach((name) => chunks.filter((it) => it.fileName === name).forEach(fetch));
    }
  };
  chunks.filter((it) => it.isEntry).forEach(fetch);
  for (const module of modules) {
    const chunk = chunks.find((it) => it.moduleIds.some((id) => id.startsWith(module)));
    if (chunk === undefined) {
      throw new Error(`${module} is in no chunk`);
    }
    fetch(chunk);
  }
  const sheets = new Set([...fetched].flatMap((it) => [...(it.viteMetadata?.importedCss ?? [])]));
  const script = [...fetched].reduce((sum, { code }) => sum + gzipSync(code).length, 0);
  return { files: fetched.size + sheets.size + FILES_BESIDE, script };
}

/** What is shown on the first screen, as features say it, with the Chinese texts of the features it speaks of. */
function modulesOf(visitor: Visitor): string[] {
  return readdirSync(features).flatMap((name) => {
    const said = readFileSync(resolve(features, name, 'feature.ts'), 'utf8');
    const uses = namesIn(/^ {2}uses: \[(.*)\],$/m, said) ?? [];
    return partsOf(visitor, said).flatMap((part) => {
      const [, path = ''] = /show: \(\) => import\('([^']+)'\)/.exec(part) ?? [];
      const speaksOf = namesIn(/speaksOf: \[(.*?)\]/, part) ?? uses;
      return [resolve(features, name, path), ...textsOf(name, namesIn(/groups: \[(.*?)\]/, part)), ...speaksOf.flatMap((it) => textsOf(it))];
    });
  });
}

function partsOf(visitor: Visitor, said: string): string[] {
  const [screen = ''] = /^ {6}path: '\/',$.*?^ {4}\},$/ms.exec(said) ?? [];
  const [header = ''] = /^ {2}header: \{$.*?^ {2}\},$/ms.exec(said) ?? [];
  const [badge = ''] = /badge: \{ show: .*?\}/.exec(said) ?? [];
  const cards = [...said.matchAll(/^ {2}(?:home|tasks): \[.*?\],$/gms)].map(([it]) => it).join('\n');
  const others = VISITORS.filter((it) => it !== visitor).map((it) => `of: '${it}'`);
  const shown = cards.split(/(?=\{ order)/).filter((it) => !others.some((other) => it.includes(other)));
  return [screen, header, badge, ...shown].filter((it) => it.includes('show:'));
}

function namesIn(list: RegExp, said: string): string[] | undefined {
  const found = list.exec(said);
  return found === null ? undefined : [...(found[1] ?? '').matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name);
}

function textsOf(name: string, groups?: readonly string[]): string[] {
  const folder = resolve(features, name);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((it) => resolve(folder, it))
    .filter((it) => basename(it) === 'zh-CN.json' && basename(dirname(it)) === 'texts')
    .filter((it) => groups === undefined || groups.includes(basename(dirname(dirname(it)))));
}
