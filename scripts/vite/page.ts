import type { UserConfig } from 'vite';
import { leanEngine } from './lean-engine.js';
import { wordPacks } from './words.js';

/** The injectable script: one file, one global, no imports, nothing of node or of the extension; and a file of words a language. */
export const page: UserConfig = {
  build: {
    outDir: 'dist/page',
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: 'src/page/entry.ts', formats: ['iife'], name: 'untick', fileName: () => 'untick.js' },
  },
  plugins: [leanEngine(), wordPacks('words')],
  publicDir: false,
};
