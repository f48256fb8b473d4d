import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import type { Plugin, UserConfig } from 'vite';
import { contentScripts } from './content-scripts.js';
import { rulePages } from './rule-pages.js';
import { scriptDigests } from './script-digests.js';
import { speechFiles } from './speech.js';
import { wordPacks } from './words.js';

export type ExtensionBrowser = 'chrome' | 'firefox';

type Manifest = Record<string, unknown> & {
  background: { service_worker: string; type: 'module' };
  content_scripts: { js: string[]; matches: string[] }[];
  externally_connectable?: unknown;
};

const ENGINE = 'src/extension/content/engine.iife.ts';
const OVERLAY = 'src/extension/content/overlay.iife.ts';
const LOOKOUT = 'src/extension/content/lookout.iife.ts';
const TARGET = 'es2022';
const FIREFOX = {
  gecko: {
    id: '{5b2f1c1e-8f0a-4f0e-9c57-0d3b6f5a1e27}',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
  // The permission key above is understood from 142 on Android.
  gecko_android: { strict_min_version: '142.0' },
};
// Chrome 119 brought `match_origin_as_fallback` to frames of any address; Chrome 127 the toggles we watch.
const CHROME_MINIMUM = '127';

/** Pages that no manifest names are built too: whatever folder of the extension has one. */
const pages = (): string[] =>
  readdirSync('src/extension')
    .map((folder) => `src/extension/${folder}/index.html`)
    .filter((page) => existsSync(page));

const source = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;

function manifestFor(browser: ExtensionBrowser): Manifest {
  if (browser === 'chrome') return { ...source, minimum_chrome_version: CHROME_MINIMUM };
  const { externally_connectable: _, ...rest } = source;
  return {
    ...rest,
    background: { scripts: [source.background.service_worker], type: 'module' },
    browser_specific_settings: FIREFOX,
  } as unknown as Manifest;
}

/** A shop must not be able to ask for a file of ours and so tell that it is being looked at. */
function closeDoors(): Plugin {
  return {
    name: 'untick:close-doors',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file = bundle['manifest.json'];
        if (file?.type !== 'asset') return;
        const manifest = JSON.parse(String(file.source)) as Manifest;
        delete manifest.web_accessible_resources;
        file.source = `${JSON.stringify(manifest, null, 2)}\n`;
        delete bundle['.vite/manifest.json'];
      },
    },
  };
}

export function extension(browser: ExtensionBrowser): UserConfig {
  return {
    plugins: [
      crx({ manifest: manifestFor(browser) as unknown as ManifestV3Export, browser }),
      contentScripts([ENGINE, LOOKOUT, OVERLAY], TARGET),
      wordPacks('words'),
      speechFiles('speech'),
      rulePages(),
      closeDoors(),
      scriptDigests(ENGINE.replace(/\.ts$/, '.js'), 'words'),
    ],
    // Said outright: by default it follows NODE_ENV, and a development build carries the paths of the building machine.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      rollupOptions: { input: pages() },
      outDir: `dist/extension/${browser}`,
      emptyOutDir: true,
      target: TARGET,
      modulePreload: false,
      // Nothing to gain from file maps in a shipped build, and they would carry paths of the building machine.
      sourcemap: false,
    },
  };
}
