import type { UserConfig } from 'vite';
import about from '../../package.json' with { type: 'json' };

/**
 * What npm installs beside us stays outside; all else is a development package, and so is whatever that stands on: it is put in, for npm
 * brings none of it.
 */
export const BUNDLED: NonNullable<UserConfig['ssr']> = {
  noExternal: true,
  external: [...Object.keys(about.dependencies), ...Object.keys(about.peerDependencies)],
};

/** The command line: a file for each part that is read when it is needed, all in one folder, for each finds the package two folders above itself. */
export const node: UserConfig = {
  build: {
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    ssr: 'src/cli/main.ts',
    minify: false,
    rollupOptions: {
      output: {
        entryFileNames: 'main.js',
        chunkFileNames: '[name]-[hash].js',
        banner: ({ isEntry }) => (isEntry ? '#!/usr/bin/env node' : ''),
      },
    },
  },
  ssr: BUNDLED,
  publicDir: false,
};
