import type { UserConfig } from 'vite';
import { BUNDLED } from './node.js';

/**
 * What other programs import: a file an entry and one for what they share, all in one folder, for each finds the package two folders
 * above itself. What npm installs stays outside.
 */
export const library: UserConfig = {
  build: {
    outDir: 'dist/library',
    emptyOutDir: true,
    target: 'node20',
    ssr: true,
    minify: false,
    rollupOptions: {
      // What a part that is read later shares with an entry must not become something that it exports.
      preserveEntrySignatures: 'strict',
      input: {
        index: 'src/library/index.ts',
        page: 'src/library/page.ts',
        playwright: 'src/playwright/index.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[name].js' },
    },
  },
  ssr: BUNDLED,
  publicDir: false,
};
