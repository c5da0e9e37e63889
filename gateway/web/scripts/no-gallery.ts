import type { Plugin } from 'vite';

/** Where the page stands that shows the blocks of the kit to those who develop. */
const GALLERY = /[\\/]src[\\/]app[\\/]gallery[\\/]/;

/** Refuses a build that holds what is only for those who develop. */
export function noGallery(): Plugin {
  return {
    name: 'no-gallery',
    apply: 'build',
    generateBundle(_, bundle) {
      const built = Object.values(bundle).flatMap((it) => (it.type === 'chunk' ? it.moduleIds : []));
      const found = built.filter((it) => GALLERY.test(it));
      if (found.length > 0) {
        this.error(['only for those who develop, but built:', ...found].join('\n'));
      }
    },
  };
}
