// One page a library and a consent manager, each with its own script and style sheets, into `dist/<name>/index.html`.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

const pagesIn = (folder: string): [string, string][] =>
  readdirSync(join(here, folder)).map((file) => [basename(file).replace(/\.tsx?$/, ''), join(here, folder, file)]);

/** The forms of `frameworks.test.ts`: one a framework. */
const overTime = readdirSync(join(here, 'mount'))
  .filter((file) => /^over-time-(?!words)\w+\.[jt]sx?$/.test(file))
  .map((file): [string, string] => [file.replace(/\.[jt]sx?$/, ''), join(here, 'mount', file)]);

interface Svelte {
  readonly compile: (code: string, options: object) => { readonly js: { readonly code: string } };
}
interface Babel {
  readonly transformAsync: (code: string, options: object) => Promise<{ readonly code: string }>;
}

// Loaded when a page needs them: what is checked with the rest of the project must not need this folder to be installed.
const load = createRequire(import.meta.url);

/** By the compilers themselves: the plugins of both frameworks would bring a second Vite along. */
const compilers: Plugin = {
  name: 'compilers',
  enforce: 'pre',
  async transform(code, id) {
    if (id.endsWith('.svelte')) {
      const { compile } = load('svelte/compiler') as Svelte;
      return { code: compile(code, { generate: 'client', filename: id }).js.code, map: null };
    }
    if (!id.endsWith('-solid.jsx')) return null;
    const { transformAsync } = load('@babel/core') as Babel;
    const options = { presets: ['babel-preset-solid'], cwd: here, babelrc: false, configFile: false };
    return { code: (await transformAsync(code, options)).code, map: null };
  },
};

/** Puts a document beside each entry, so that a page is what a person would open. */
const documents: Plugin = {
  name: 'documents',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
      const styles = new Set<string>();
      const queue = [chunk.fileName];
      const seen = new Set(queue);
      for (const file of queue) {
        const part = bundle[file];
        if (part?.type !== 'chunk') continue;
        for (const style of part.viteMetadata?.importedCss ?? []) styles.add(style);
        for (const next of part.imports) if (!seen.has(next)) queue.push(next) && seen.add(next);
      }
      const links = [...styles].map((style) => `<link rel="stylesheet" href="../${style}">`).join('');
      this.emitFile({
        type: 'asset',
        fileName: `${chunk.name}/index.html`,
        source: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${chunk.name}</title>${links}<body><script type="module" src="../${chunk.fileName}"></script></body></html>`,
      });
    }
  },
};

export default defineConfig({
  root: here,
  base: './',
  plugins: [compilers, documents],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 20_000,
    rolldownOptions: {
      input: Object.fromEntries([...pagesIn('pages'), ...pagesIn('banners'), ...overTime]),
      output: { entryFileNames: '[name]/page.js' },
    },
  },
});
