import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { extension } from './extension.js';

// Never shipped: an extension that leaks into every place something could leak into, by which the scanner of `test/privacy` shows
// that it looks there. What it leaks and where is in `test/privacy/leaks`.
const FOLDER = 'dist/leaking/chrome';
const LEAKS = 'test/privacy/leaks';

const scriptOf = (file: string, pattern: RegExp): string => {
  const path = pattern.exec(readFileSync(join(FOLDER, file), 'utf8'))?.[1];
  if (!path) throw new Error(`no script in ${file}`);
  return join(FOLDER, path);
};

/** After everything is written, for content scripts are built apart. */
const leaks = (): Plugin => ({
  name: 'untick:leaks',
  enforce: 'post',
  closeBundle: {
    order: 'post',
    sequential: true,
    handler() {
      const targets = {
        content: join(FOLDER, 'src/extension/content/engine.iife.js'),
        background: scriptOf('service-worker-loader.js', /import '\.\/(.+?)'/),
        popup: scriptOf('src/extension/popup/index.html', /<script[^>]+src="\/?(.+?)"/),
      };
      for (const [name, path] of Object.entries(targets))
        appendFileSync(path, `\n${readFileSync(`${LEAKS}/${name}.js`, 'utf8')}`);
      const manifest = join(FOLDER, 'manifest.json');
      writeFileSync(manifest, readFileSync(manifest, 'utf8').replace("connect-src 'none'", 'connect-src *'));
    },
  },
});

export function leakingExtension(): UserConfig {
  const honest = extension('chrome');
  return { ...honest, plugins: [...(honest.plugins ?? []), leaks()], build: { ...honest.build, outDir: FOLDER } };
}
