// The package as a new user has it: packed, installed into an empty project, and used in every way its documentation tells of.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditReport } from '../../src/model/report.js';
import { FAIR, FAIR_LATER, SCRIPT_TICKED, UNFAIR } from './support/consent-pages.js';
import { Consumer, nodeOf, type Packed, pack, type Ran } from './support/consumer.js';
import { type Result, runPlaywright } from './support/consumer-playwright.js';
import { docBlocks } from './support/doc-blocks.js';
import { schemaComplaints } from './support/report-schema.js';
import { startServer, type TestServer } from './support/server.js';

// The oldest we say we support, which is not the one we are built with.
const PLAYWRIGHT = '1.50.1';
const BESIDE = [
  `@playwright/test@${PLAYWRIGHT}`,
  'typescript@5.8',
  '@types/node@20',
  'puppeteer-core@24.43.1',
  'selenium-webdriver@4',
];
const SHOP_IN_DOCS = 'https://shop.example/signup';
const FOUND = 'preticked-consent: Share my data with Example Partners Ltd';
const NODES = [20, 24];
const CLI = 'node_modules/untick/dist/cli/main.js';
// Each drives a browser of its own and mostly waits for it.
const LANES = 2;

let packed: Packed;
let server: TestServer;
let signup = '';
const project = new Consumer();
const blocks = docBlocks();

beforeAll(async () => {
  packed = pack();
  project.install([packed.path, ...BESIDE]);
  server = await startServer();
  signup = server.serve('/signup', UNFAIR);
  server.serve('/fair', FAIR);
  server.serve('/fair-later', FAIR_LATER);
  server.serve('/script-ticked', SCRIPT_TICKED);
}, 240_000);

afterAll(async () => {
  await server.close();
  project.remove();
  rmSync(packed.folder, { recursive: true });
});

const block = (name: string): string => {
  const code = blocks.get(name);
  if (code === undefined) throw new Error(`no block of the documentation is called ${name}`);
  return code.replaceAll(SHOP_IN_DOCS, signup);
};

const BLOCKS = [
  'library',
  'puppeteer',
  'puppeteer-isolated',
  'webdriver',
  'extension-playwright',
  'extension-puppeteer',
  'extension-firefox',
];

/** Says as well what it could not look at. */
const inFirefox = (code: string): string =>
  `${code.replace('executablePath: process.env.CHROMIUM', "browser: 'firefox', executablePath: process.env.FIREFOX")}
console.log(report.pages[0].limits.map(({ kind }) => kind).join());`;

const namesIn = ({ pages }: AuditReport) => pages.flatMap(({ findings }) => findings.map(({ id, rule }) => [id, rule]));

describe('what is packed', () => {
  test('holds all products, and nothing else', () => {
    const holds = (path: string) => expect(packed.files).toContain(path);
    ['dist/cli/main.js', 'dist/page/untick.js', 'dist/page/words/vi.js', 'dist/library/playwright.js'].forEach(holds);
    ['dist/extension/chrome/manifest.json', 'dist/extension/firefox/manifest.json'].forEach(holds);
    ['schema/report.schema.json', 'examples/shop.json', 'docs/playwright.md', 'LICENSE', 'README.md'].forEach(holds);
    const odd = packed.files.filter((path) =>
      /^(?:src|test|scripts|bench|dist\/leaking)\/|\.(?:map|tsx)$|\.test\./.test(path),
    );
    expect(odd).toEqual([]);
  });

  test('installs few packages and runs nothing while it is installed', () => {
    const told = JSON.parse(project.read('node_modules/untick/package.json'));
    expect(Object.keys(told.dependencies).length).toBeLessThanOrEqual(6);
    expect(Object.keys(told.scripts ?? {}).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
    expect(told.private).toBeUndefined();
  });

  test('tells nothing of the machine it was built on', () => {
    const texts = packed.files.filter((path) => /^dist\/.*\.(?:c?js|d\.c?ts|json|html)$/.test(path));
    const leaking = texts.filter((path) => project.read(`node_modules/untick/${path}`).includes(process.cwd()));
    expect(texts.length).toBeGreaterThan(50);
    expect(leaking).toEqual([]);
  });

  test('resolves for every kind of module, says publint and attw', () => {
    const publint = spawnSync('npx', ['publint', packed.path, '--strict'], { encoding: 'utf8' });
    expect(publint.stdout).toContain('All good!');
    // Resolution of before Node 12 knows no exports; our oldest Node is 20.
    const attw = spawnSync('npx', ['attw', packed.path, '--profile', 'node16'], { encoding: 'utf8' });
    expect(attw.status, attw.stdout).toBe(0);
  });

  test('its types are right for every kind of consumer', () => {
    const use = `import { audit, decide, type AuditReport, UntickError } from 'untick';
import { auditPage, pageScript } from 'untick/page';
import { expect, test, auditConsent } from 'untick/playwright';
export async function run(): Promise<0 | 1 | 3> {
  const report: AuditReport = await audit(['a.html'], { jurisdiction: ['eu'], timeout: 5 });
  // @ts-expect-error a severity that is none
  decide(report, 'grave');
  // @ts-expect-error an option that is none
  await audit('a.html', { timeouts: 5 });
  await auditPage(async (code: string) => code, { world: 'isolated' });
  const error = new UntickError('CODE', pageScript());
  return error.code === 'CODE' ? decide(report).exitCode : 0;
}
test('types', async ({ page }) => {
  await expect(page).toHaveFairConsent({ failOn: 'minor', exclude: [page.locator('p')] });
  await expect(page.locator('form')).not.toHaveFairConsent();
  // @ts-expect-error not a page
  await auditConsent(5);
});
`;
    project.write('types/esm/package.json', '{ "type": "module" }');
    project.write('types/cjs/package.json', '{ "type": "commonjs" }');
    for (const kind of ['esm', 'cjs']) project.write(`types/${kind}/use.ts`, use);
    const ours = resolve('node_modules/typescript/bin/tsc');
    const theirs = join(project.folder, 'node_modules/typescript/bin/tsc');
    const ways = [
      ['node16', 'node16', ['esm', 'cjs']],
      ['nodenext', 'nodenext', ['esm', 'cjs']],
      ['esnext', 'bundler', ['esm']],
    ] as const;
    for (const [module, moduleResolution, kinds] of ways) {
      const own = { module, moduleResolution, target: 'es2022', lib: ['esnext', 'dom'], types: ['node'] };
      const compilerOptions = { ...own, strict: true, noEmit: true };
      const files = kinds.map((kind) => `${kind}/use.ts`);
      const config = project.write(`types/${module}.json`, JSON.stringify({ compilerOptions, files }));
      // The older one takes ten times as long, so it is asked where the kinds of module differ most.
      for (const compiler of module === 'node16' ? [ours, theirs] : [ours]) {
        const { stdout } = spawnSync(process.execPath, [compiler, '-p', config], { encoding: 'utf8' });
        // What a compiler has against the types of an old Playwright is not ours to mend.
        const complaints = stdout
          .split('\n')
          .filter((line) => line !== '' && !/^\S*node_modules\/playwright/.test(line));
        expect([module, ...complaints]).toEqual([module]);
      }
    }
  });
});

describe.each(NODES)('on Node %i', (major) => {
  test('the command line, and the library as both kinds of module', async (context) => {
    const node = nodeOf(major);
    if (node === null) return context.skip(`npm has no Node ${major} for this platform`);
    const version = await project.run(['-p', 'process.versions.node'], { node });
    expect(version.stdout).toMatch(new RegExp(`^${major}\\.`));

    const explained = await project.run([CLI, 'explain', 'preticked-consent'], { node });
    expect(explained.stdout).toContain('A consent already given for you');
    const audited = await project.run([CLI, 'audit', signup, '--format', 'json', '--observe', '0', '--quiet'], {
      node,
    });
    expect(audited.stderr).toBe('');
    expect(audited.code).toBe(1);
    const byCommand = JSON.parse(audited.stdout) as AuditReport;

    const call = `audit(${JSON.stringify(signup)}, { observe: 0 }).then(
      (report) => console.log(JSON.stringify(report)), (error) => console.log(error.code))`;
    project.write('library.cjs', `const { audit } = require('untick'); ${call}`);
    project.write('library.mjs', `import { audit } from 'untick'; await ${call}`);
    for (const file of ['library.cjs', 'library.mjs']) {
      const { stdout, stderr } = await project.run([file], { node });
      expect(stderr).toBe('');
      const report = JSON.parse(stdout) as AuditReport;
      expect(namesIn(report)).toEqual(namesIn(byCommand));
      expect(schemaComplaints(report)).toEqual([]);
    }
  });
});

test('the example shop is in the package', async () => {
  // Its pages have tests of their own; here it is enough that the first is done and the second begun.
  const { stderr } = await project.run([CLI, 'audit', '--observe', '0'], { until: /untick: 2\// });
  expect(stderr).toMatch(/^untick: 1\/\d+ http:\/\/localhost:\d+\/\S+\.html\nuntick: 2\//);
});

test('the folder of the extension is printed', async () => {
  for (const browser of ['chrome', 'firefox']) {
    const ran = await project.run([CLI, 'extension', 'path', '--browser', browser]);
    expect(existsSync(join(ran.stdout.trim(), 'manifest.json'))).toBe(true);
  }
  const wrong = await project.run([CLI, 'extension', 'path', '--browser', 'safari']);
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('untick: UNKNOWN_BROWSER: ')]);
});

test('without Playwright Test its fixture says what to install', async () => {
  const bare = new Consumer();
  for (const name of ['untick', 'picocolors', 'tldts', 'tldts-core'])
    cpSync(join(project.folder, 'node_modules', name), join(bare.folder, 'node_modules', name), { recursive: true });
  bare.write(
    'bare.mjs',
    "import { auditConsent, test } from 'untick/playwright'; console.log(typeof auditConsent); test('a', () => {});",
  );
  const { stdout, stderr, code } = await bare.run(['bare.mjs']);
  bare.remove();
  expect(stdout.trim()).toBe('function');
  expect(code).toBe(1);
  expect(stderr).toMatch(/untick\/playwright extends "@playwright\/test": npm install it first/);
  expect(stderr).toContain('NO_PLAYWRIGHT_TEST');
});

describe('a Playwright project', () => {
  let results: ReadonlyMap<string, Result>;
  const resultOf = (title: string): Result => results.get(title) ?? { status: 'missing', errors: [], attachments: [] };
  const attached = (title: string, name: string): Buffer[] =>
    resultOf(title)
      .attachments.filter((one) => one.name === name)
      .map(({ body, path }) => (body === undefined ? readFileSync(path ?? '') : Buffer.from(body, 'base64')));

  beforeAll(async () => {
    results = await runPlaywright(project, new URL(signup).origin, block('playwright'));
  });

  test('passes and fails where it should', () => {
    const status = Object.fromEntries([...results].map(([title, { status: one }]) => [title, one]));
    expect(status).toEqual({
      fair: 'passed',
      unfair: 'failed',
      'becomes fair': 'passed',
      not: 'passed',
      'not, of a fair page': 'failed',
      soft: 'failed',
      locators: 'passed',
      'no such element': 'failed',
      'over time': 'passed',
      'own test and expect': 'passed',
      'a bad option': 'passed',
      'the sign-up asks fairly': 'failed',
    });
  });

  test('says rule, words, numbers, selector and fix', () => {
    const [{ message } = { message: '' }] = resultOf('unfair').errors;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of the terminal
    const plain = message.replace(/\u001b\[\d+m/g, '').replace(signup, '<address>');
    expect(plain).toContain(`Error: expect(page).toHaveFairConsent()

1 potential dark pattern (serious or graver) on <address>

  ✖ serious  preticked-consent  third-party-sharing
              Potential pre-ticked consent: “Share my data with Example Partners Ltd” was already on
              when the page was shown.
    measured  on in the markup
    where     #share > label > input
    fix       Leave the control off, and let the person switch it on.
    relevant  EU: GDPR Art 4(11), Recital 32; CJEU Planet49; ePrivacy Directive Art 13(1)-(2)
`);
    expect(resultOf('no such element').errors[0]?.message).toContain('the locator matches no element of the page');
    expect(resultOf('soft').errors).toHaveLength(1);
  });

  test('attaches report and picture', () => {
    const [json] = attached('unfair', 'untick.json');
    const report = JSON.parse(String(json)) as AuditReport;
    expect(schemaComplaints(report)).toEqual([]);
    expect(report.pages[0]?.findings[0]?.rule).toBe('preticked-consent');
    expect(attached('unfair', 'untick.png')[0]?.subarray(1, 4).toString()).toBe('PNG');
    expect(attached('fair', 'untick.json')).toHaveLength(1);
    expect(attached('fair', 'untick.png')).toEqual([]);
    expect(project.read('html/index.html').length).toBeGreaterThan(1_000);
  });
});

describe('the documentation does what it says', () => {
  const ran = new Map<string, Ran>();

  beforeAll(async () => {
    project.write('puppeteer-firefox.mjs', inFirefox(block('puppeteer')));
    const names = [...BLOCKS, 'puppeteer-firefox'];
    for (const name of BLOCKS) project.write(`${name}.mjs`, block(name));
    const lane = async () => {
      for (let name = names.shift(); name !== undefined; name = names.shift())
        ran.set(name, await project.run([`${name}.mjs`]));
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }, 240_000);

  test.each([...BLOCKS, 'puppeteer-firefox'])('%s', (name) => {
    const { code, stdout, stderr } = ran.get(name) ?? { code: null, stdout: '', stderr: 'it did not run' };
    expect(stderr).toBe('');
    expect(code).toBe(name === 'library' ? 1 : 0);
    expect(stdout).toContain(name === 'library' ? 'preticked-consent' : FOUND);
  });

  test('a report from the world of the page says so', () => {
    expect(ran.get('puppeteer-firefox')?.stdout).toContain('main-world,time');
  });

  test('every block of code is run', () => {
    // Of these two one is run by the Playwright project, and the other stands there in its own words; frames have a test of their own.
    const elsewhere = ['playwright', 'playwright-own', 'puppeteer-frames'];
    expect([...blocks.keys()].sort()).toEqual([...BLOCKS, ...elsewhere].sort());
  });
});
