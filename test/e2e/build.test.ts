import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesOf, freshBuild } from './support/build-extension.js';

// Strings that only files of one folder hold: where one turns up, the folder was bundled.
const ONLY_COLLECT = 'nav p section span';
const ONLY_POLYFILL = 'The message port closed before a response was received.';
const ONLY_POPUP = 'Checking this page…';
const ONLY_TLDTS = 'allowPrivateDomains';

// Kilobytes. A sentinel runs in every frame of every page; the engine only where there is a control.
const MOST_SENTINEL_KB = 8;
const MOST_ENGINE_KB = 320;

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe.each(['chrome', 'firefox'] as const)('the %s build', (browser) => {
  let folder: string;
  let files: ReadonlyMap<string, Buffer>;
  const text = (path: string) => files.get(path)?.toString('utf8') ?? '';
  const manifest = () => JSON.parse(text('manifest.json')) as Record<string, unknown>;
  const contentScripts = () => [...files.keys()].filter((path) => path.startsWith('src/extension/content/'));
  /** The background's own file and everything it imports. */
  const background = () => {
    const loader = text('service-worker-loader.js');
    const entry = /import '\.\/(.+?)'/.exec(loader)?.[1] ?? '';
    const imports = [...text(entry).matchAll(/from\s*["']\.\/(.+?)["']/g)].map(([, name]) => text(`assets/${name}`));
    return [text(entry), ...imports].join('\n');
  };

  beforeAll(() => {
    folder = freshBuild(browser);
    files = filesOf(folder);
  });

  test('has the manifest it is meant to have, to the letter', () => {
    expect(manifest()).toMatchSnapshot();
  });

  test('asks for the fewest permissions, and lets its pages connect to nothing', () => {
    expect(manifest().permissions).toEqual(['storage', 'unlimitedStorage', 'scripting', 'activeTab']);
    expect(manifest().host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest().content_security_policy).toEqual({ extension_pages: CSP });
  });

  test('has nothing a page could ask for, and so tell that it is there', () => {
    expect(manifest()).not.toHaveProperty('web_accessible_resources');
  });

  test('has two content scripts that load nothing else', () => {
    expect(contentScripts()).toEqual([
      'src/extension/content/engine.iife.js',
      'src/extension/content/sentinel.iife.js',
    ]);
    for (const path of contentScripts()) {
      expect(/\bimport\s*\(|^\s*(?:import|export)\b/m.exec(text(path))?.[0], path).toBeUndefined();
      for (const foreign of [ONLY_POLYFILL, ONLY_TLDTS, ONLY_POPUP]) {
        expect(text(path).includes(foreign), `${foreign} in ${path}`).toBe(false);
      }
    }
  });

  test('has the polyfill in the background and the popup', () => {
    const all = [...files].filter(([path]) => path.startsWith('assets/')).map(([, content]) => content.toString());
    expect(all.join('\n').includes(ONLY_POLYFILL)).toBe(true);
  });

  test('reads documents in content scripts and nowhere in the background', () => {
    expect(text('src/extension/content/engine.iife.js').includes(ONLY_COLLECT)).toBe(true);
    expect(background().includes(ONLY_TLDTS)).toBe(true);
    expect(background().includes(ONLY_COLLECT)).toBe(false);
  });

  test('carries no module of node, no path of a machine and no map', () => {
    for (const [path, content] of files) {
      if (!/\.(?:js|html|css|json)$/.test(path)) continue;
      const told = /["'`]node:|sourceMappingURL|fileName:|\.tsx?["'`]/.exec(content.toString())?.[0];
      expect(content.includes(process.cwd()), path).toBe(false);
      expect(told, path).toBeUndefined();
      expect(path).not.toMatch(/\.map$/);
    }
  });

  test('evaluates no text as a program', () => {
    for (const [path, content] of files) {
      if (path.endsWith('.js')) expect(/\beval\(|new Function\(/.exec(content.toString())?.[0], path).toBeUndefined();
    }
  });

  test('keeps the script of every frame small', () => {
    const size = (path: string) => (files.get(path)?.length ?? 0) / 1024;
    expect(size('src/extension/content/sentinel.iife.js')).toBeLessThan(MOST_SENTINEL_KB);
    expect(size('src/extension/content/engine.iife.js')).toBeLessThan(MOST_ENGINE_KB);
  });

  test('names and describes itself in every language it speaks', () => {
    for (const language of ['en', 'zh_CN', 'zh_TW', 'vi', 'ar']) {
      const messages = JSON.parse(text(`_locales/${language}/messages.json`)) as Record<string, { message: string }>;
      expect(messages.name?.message).toBe('untick');
      // The stores cut a description at 132 characters.
      expect(messages.description?.message.length).toBeLessThanOrEqual(132);
    }
  });

  test('is the same to the byte when it is built again, elsewhere and otherwise', () => {
    const again = filesOf(freshBuild(browser, { NODE_ENV: 'production', TZ: 'Asia/Ho_Chi_Minh', LANG: 'C' }));
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, content] of files) expect(again.get(path)?.equals(content), path).toBe(true);
  });
});

test('the Firefox build passes the linter of the add-on store without an error', () => {
  const lint = spawnSync('npx', ['web-ext', 'lint', '--source-dir', freshBuild('firefox'), '--output', 'json'], {
    encoding: 'utf8',
  });
  const report = JSON.parse(lint.stdout) as { errors: unknown[]; warnings: { code: string }[] };
  expect(report.errors).toEqual([]);
  // Preact sets `innerHTML` for who asks it to; no file of ours does.
  expect(report.warnings.map((warning) => warning.code)).toEqual(['UNSAFE_VAR_ASSIGNMENT']);
});
