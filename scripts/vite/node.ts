import type { UserConfig } from 'vite';

/** The command line. What npm installs stays outside the bundle, but for a hash the engine shares with the page. */
export const node: UserConfig = {
  build: {
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    ssr: 'src/cli/main.ts',
    minify: false,
    rollupOptions: { output: { entryFileNames: 'main.js', banner: '#!/usr/bin/env node' } },
  },
  ssr: { noExternal: ['@noble/hashes'] },
  publicDir: false,
};
