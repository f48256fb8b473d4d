import type { UserConfig } from 'vite';

/** The injectable script: one file, one global, no imports, nothing of node or of the extension. */
export const page: UserConfig = {
  build: {
    outDir: 'dist/page',
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: 'src/page/entry.ts', formats: ['iife'], name: 'untick', fileName: () => 'untick.js' },
  },
  publicDir: false,
};
