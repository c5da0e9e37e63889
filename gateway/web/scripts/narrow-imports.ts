import type { Plugin } from 'vite';

/**
 * Imports by which the component library fetches a large package for one small thing of it, and what is fetched instead:
 * the provider of forms for what isolates dialogs from them, and nothing for tooltips that share one place, which nobody
 * here asks for.
 */
const NARROWED = [
  { from: /antd[\\/]es[\\/]form[\\/]context\.js$/, import: '@rc-component/form', instead: '@rc-component/form/es/FormContext' },
  { from: /antd[\\/]es[\\/]config-provider[\\/]index\.js$/, import: '../tooltip/UniqueProvider', instead: '/src/lib/children-only.ts' },
];

/** Keeps from the first screen what only later ones need. */
export function narrowImports(): Plugin {
  return {
    name: 'narrow-imports',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const narrowed = NARROWED.find((it) => it.import === source && importer !== undefined && it.from.test(importer));
      return narrowed && this.resolve(narrowed.instead, importer, { skipSelf: true });
    },
  };
}
