import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Speech } from '../../src/extension/content/warning-words.js';
import { LANGUAGES } from '../../src/locales/language.js';
import { RULE_METADATA } from '../../src/rules/metadata.gen.js';
import { builtExtension, filesOf, freshBuild } from './support/build-extension.js';

// Strings that only files of one folder hold: where one turns up, the folder was bundled.
const ONLY_COLLECT = 'nav p section span';
const ONLY_POLYFILL = 'The message port closed before a response was received.';
const ONLY_POPUP = 'Checking this page…';
const ONLY_TLDTS = 'allowPrivateDomains';

/** Sentences of rules that stand in a script. */
const saidIn = (script: string): string[] =>
  RULE_METADATA.flatMap(({ title, why, fix, messages }) => [title, why, fix, ...Object.values(messages)]).filter(
    (sentence) => script.includes(sentence),
  );

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

  test('has four content scripts that load nothing else', () => {
    expect(contentScripts()).toEqual([
      'src/extension/content/engine.iife.js',
      'src/extension/content/lookout.iife.js',
      'src/extension/content/overlay.iife.js',
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

  test('keeps what is said in each language out of its scripts, in a file each', () => {
    const speech = [...files.keys()].filter((path) => path.startsWith('speech/'));
    expect(speech).toEqual(LANGUAGES.map((one) => `speech/${one}.js`).sort());
    for (const path of speech) {
      const { words } = JSON.parse(/push\((.*)\);\n$/.exec(text(path))?.[1] ?? '') as Speech;
      for (const script of contentScripts())
        expect(text(script).includes(words.warning.kept), `${path} in ${script}`).toBe(false);
      expect(Object.keys(words.finding.rules ?? {}).length, path).toBeGreaterThan(5);
    }
  });

  test('carries into a page nothing of a rule that is only said to people', () => {
    for (const path of contentScripts()) expect(saidIn(text(path)), path).toEqual([]);
  });

  test('names and describes itself in every language it speaks', () => {
    for (const language of ['en', 'zh_CN', 'zh_TW', 'vi', 'ar', 'de', 'fr', 'es']) {
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

test('the script of the command line carries nothing of a rule that is only said to people', () => {
  expect(saidIn(readFileSync('dist/page/untick.js', 'utf8'))).toEqual([]);
});

// A sentinel runs in every frame of every page: two queries, and the ear that has to be there before the page's scripts. The lookout,
// most of which are the stems of 36 languages with their letters escaped, runs where no element is a candidate. The engine runs only
// where there is a control, and the warning only where there is something to show; what the warning says is a file a language. Six
// of the engine's kilobytes save markup as evidence. `docs/performance.md` says what they are meant to come down to.
test('every script that runs in a page keeps to its size, packed and unpacked', () => {
  const limits = JSON.parse(readFileSync('.size-limit.json', 'utf8')) as { readonly path: string }[];
  const scripts = (['chrome', 'firefox'] as const).flatMap((browser) =>
    [...filesOf(builtExtension(browser)).keys()]
      .filter((path) => path.startsWith('src/extension/content/'))
      .map((path) => `dist/extension/${browser}/${path}`),
  );
  expect(new Set(limits.map(({ path }) => path))).toEqual(new Set([...scripts, 'dist/page/untick.js']));
  const { stdout } = spawnSync('npx', ['size-limit', '--json'], { encoding: 'utf8' });
  const measured = JSON.parse(stdout) as { readonly name: string; readonly passed: boolean; readonly size: number }[];
  expect(measured).toHaveLength(limits.length);
  expect(measured.filter(({ passed }) => !passed)).toEqual([]);
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
