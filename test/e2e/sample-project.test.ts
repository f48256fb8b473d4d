// A project that uses the package from its tarball, all of it: config, baseline, ignores, declared controls, every report, the
// Playwright fixture. And the ten complaints there are about tools like this one, each with what shows that it is none about us
// (who complained where stands beside each).
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditReport, PageReport } from '../../src/model/report.js';
import { FORMATS, type Format } from '../../src/reporters/formats.js';
import { commandsIn } from '../reporters/build-commands.js';
import { OFFERS, PARTNERS, signup } from './support/config-shop.js';
import { Consumer, pack, type Ran } from './support/consumer.js';

const SURVEY = 'Send me surveys and marketing of the shop by text message';
const NEWSLETTER = 'Subscribe me to the newsletter';
const NAMES: Readonly<Record<Format, string>> = {
  pretty: 'untick.txt',
  json: 'untick.json',
  ndjson: 'untick.ndjson',
  csv: 'untick.csv',
  'csv-pages': 'untick.pages.csv',
  html: 'untick.html',
  sarif: 'untick.sarif',
  markdown: 'untick.md',
  junit: 'untick.xml',
  github: 'untick.annotations.txt',
  gitlab: 'untick.gitlab.json',
};

const project = new Consumer();
const pages = new Map<string, string>();
let server: Server;
let origin = '';
/** The audit of the shop as it is after an update, held against what was known before. */
let changed: Ran;
let steady: Ran;

const CLI = 'node_modules/untick/dist/cli/main.js';
const untick = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  project.run([CLI, ...args, '--observe', '0'], {
    env: { GITHUB_ACTIONS: undefined, GITLAB_CI: undefined, GITHUB_STEP_SUMMARY: undefined, ...env },
  });
/** A terminal breaks its lines wherever they end. */
const written = (format: Format) => {
  const text = project.read(NAMES[format]);
  return format === 'pretty' ? text.replace(/\n {4,}/g, ' ') : text;
};
const report = () => JSON.parse(written('json')) as AuditReport;
const jsonOf = (run: Ran) => JSON.parse(run.stdout) as AuditReport;
const sarif = () => JSON.parse(written('sarif')) as Log;
const pageAt = ({ pages: all }: AuditReport, path: string) =>
  all.find(({ url }) => url === origin + path) as PageReport;

const config = () => `import { defineConfig } from 'untick';

export default defineConfig({
  urls: ${JSON.stringify(['/signup', '/checkout', '/demo', '/account', '/embed'].map((path) => origin + path))},
  rules: ['preticked-consent', 'forced-consent'],
  failOn: 'minor',
  baseline: 'untick-baseline.json',
  output: ${JSON.stringify(NAMES)},
  sourceMap: { '/checkout': 'src/checkout.tsx' },
  ignore: [{ url: '/demo', reason: 'A demo that nobody can send' }],
  declare: [{ url: '/account', controls: [{ name: /newsletter/i, state: 'off', optional: true }] }],
});
`;

beforeAll(async () => {
  server = createServer((request, response) => {
    const html = pages.get(request.url ?? '');
    // A frame that never answers, as frames of others do.
    if (request.url === '/never') return;
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? 'not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  project.install([pack().path, '@playwright/test@1.65.1']);
  project.write('untick.config.ts', config());
  pages.set('/signup', signup({ words: OFFERS, isOn: true }));
  pages.set('/checkout', signup({ words: OFFERS, isOn: true }));
  pages.set('/demo', signup({ words: PARTNERS, isOn: true }));
  pages.set('/account', signup({ words: NEWSLETTER }));
  pages.set('/embed', signup());
  const baseline = await untick(['baseline', '--quiet']);
  if (baseline.code !== 0) throw new Error(baseline.stdout + baseline.stderr);
  steady = await untick(['audit', '--format', 'json', '--quiet']);
  // The update: on one page a finding is fixed and another comes, a default flips, and a frame hangs.
  pages.set('/signup', signup({ words: PARTNERS, isOn: true }));
  pages.set('/account', signup({ words: NEWSLETTER, isOn: true }));
  pages.set(
    '/embed',
    signup({ words: SURVEY, isOn: true }).replace('</form>', '</form><iframe src="/never"></iframe>'),
  );
  changed = await untick(['audit', '--timeout', '12', '--quiet']);
}, 240_000);

afterAll(() => {
  server.closeAllConnections();
  server.close();
  project.remove();
});

test('a project is quiet as long as nothing changes', () => {
  expect(steady.code, steady.stderr).toBe(0);
  expect(jsonOf(steady)).toMatchObject({ baseline: { fixed: [] }, drifts: [], staleIgnores: [] });
});

test('after an update one run says in every report what changed', () => {
  expect(changed.code, changed.stderr).toBe(1);
  expect(changed.stdout).toBe('');
  expect(report()).toMatchObject({
    baseline: { fixed: [{ text: OFFERS, url: `${origin}/signup` }] },
    drifts: [{ url: `${origin}/account`, declared: '/newsletter/i', kind: 'state' }],
  });
  for (const format of FORMATS) expect(written(format).length, format).toBeGreaterThan(50);
});

test('the same project asks the same in its own tests', async () => {
  project.write(
    'consent.spec.ts',
    `import { expect, test } from 'untick/playwright';
test.use({ launchOptions: { executablePath: process.env.CHROMIUM } });
test('checkout', async ({ page }) => {
  await page.goto('${origin}/checkout');
  await expect(page).toHaveFairConsent({ failOn: 'minor', timeout: 500 });
});
`,
  );
  const ran = await project.run([
    'node_modules/@playwright/test/cli.js',
    'test',
    '--reporter',
    'line',
    'consent.spec.ts',
  ]);
  expect(ran.code).toBe(1);
  expect(ran.stdout).toMatch(/preticked-consent/);
  expect(ran.stdout).toContain(OFFERS);
});

describe('what people complain of in such tools', () => {
  // pa11y-ci#352, knip#1949, eslint/rfcs#119, lighthouse-ci#1010
  test('1. a threshold of counts hides a swap: here as many are found as before, and the build fails and says which is which', () => {
    const statuses = ({ pages: all }: AuditReport, path: string) =>
      pageAt({ pages: all } as AuditReport, path).findings.map(({ text, status }) => [text, status]);
    expect(statuses(jsonOf(steady), '/signup')).toEqual([[OFFERS, 'known']]);
    expect(statuses(report(), '/signup')).toEqual([[PARTNERS, 'new']]);
    expect(written('pretty')).toMatch(/no longer found.*prune/is);
  });

  // pa11y-ci#54, #70
  test('2. what is known vanishes from the output: here it stands in every report, marked, and so does what is ignored, with its reason', () => {
    const shown = FORMATS.filter((format) => format !== 'csv-pages');
    for (const format of shown) {
      expect(written(format), format).toContain('/checkout');
      expect(written(format), format).toMatch(/known|Bekannt/i);
    }
    for (const format of ['pretty', 'json', 'ndjson', 'html', 'sarif', 'markdown', 'junit'] as const) {
      expect(written(format), format).toContain('A demo that nobody can send');
    }
  });

  // pa11y-ci#161, #94
  test('3. no way to report without failing: here it is a level like any other', async () => {
    const run = await untick(['audit', `${origin}/signup`, '--fail-on', 'none', '--format', 'json', '--quiet']);
    expect(run.code, run.stderr).toBe(0);
    expect(jsonOf(run).pages[0]?.findings).toHaveLength(1);
  });

  // axe-core-npm#656, axe-cli#57, #20, #15
  test('4. saving the report and failing exclude each other: here reports are written first, and found, broken and incomplete differ', async () => {
    const path = join(project.folder, 'own.json');
    const alone = ['audit', '--config', project.write('bare.config.json', '{}'), '--quiet', '--fail-on', 'minor'];
    const found = await untick([
      ...alone,
      `${origin}/signup`,
      '--format',
      'json',
      '--output',
      'json=-',
      '--output',
      `json=${path}`,
    ]);
    expect(found.code).toBe(1);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(found.stdout));
    expect((await untick([...alone, `${origin}/signup`, '--output', `json=${project.folder}`])).code).toBe(2);
    expect((await untick([...alone, `${origin}/gone`])).code).toBe(3);
  });

  // lighthouse-ci#232, #570, axe-cli#76
  test('5. the report does not say what broke the build: here its first line does', () => {
    const decided = /exit(?: code)? 1.*preticked-consent/is;
    expect(written('pretty').split('\n')[0]).toMatch(decided);
    expect(written('github').split('\n')[0]).toMatch(/preticked-consent|already given|not as declared|newsletter/i);
    expect(written('markdown').split('\n').slice(0, 3).join(' ')).toMatch(/exit code 1/i);
    expect(/<property [^>]*>/.exec(written('junit'))?.[0]).toContain('value=');
  });

  // axe-core#608, #1196, #3431, #4675, #4825, #4947
  test('6. what is uncertain cries wolf: here contrast that cannot be proved is for a person to look at, with its numbers, and fails nothing', async () => {
    const [example = ''] =
      /(?<=^```html review browser\n).*?(?=^```)/ms.exec(
        readFileSync('src/rules/inconspicuous-consent/README.md', 'utf8'),
      ) ?? [];
    pages.set('/review', `<!doctype html><html lang="en"><title>Pay</title>${example}</html>`);
    const rule = ['--rules', 'inconspicuous-consent', '--fail-on', 'minor'];
    const run = await untick(['audit', `${origin}/review`, ...rule, '--format', 'json', '--quiet']);
    const [finding] = jsonOf(run).pages[0]?.findings ?? [];
    expect(run.code, run.stderr).toBe(0);
    expect(finding).toMatchObject({ verdict: 'review', rule: 'inconspicuous-consent' });
    expect(Object.values(finding?.evidence ?? {}).some((value) => typeof value === 'number')).toBe(true);
  });

  // axe-core#1193, #4175, #4239, #4802, #4843, axe-core-npm#610, #675
  test('7. a frame that hangs hangs everything, or is passed over: here the rest is judged and the frame is named', () => {
    const embed = pageAt(report(), '/embed');
    expect(embed.findings.map(({ text }) => text)).toEqual([SURVEY]);
    expect(embed.limits).toEqual(
      expect.arrayContaining([expect.objectContaining({ reason: expect.stringMatching(/loading|answer/) })]),
    );
  });

  // axe-html-reporter#47, axe-playwright#12, axe-core-npm#764
  test('8. a finding that cannot be placed: here each has its page, the control, its words, and the numbers', () => {
    for (const { url, findings } of report().pages) {
      for (const finding of findings) {
        expect(url).toMatch(/^http/);
        expect(finding).toMatchObject({ target: [expect.anything()], text: expect.stringMatching(/\S/) });
        for (const format of ['pretty', 'html', 'markdown', 'csv'] as const) {
          expect(written(format), format).toContain(finding.text);
        }
        expect(written('html').replaceAll('&gt;', '>')).toContain(String(finding.target[0]));
      }
    }
  });

  // osv-scanner#2331, checkov#6865, detekt#7683, hadolint#1058, envdrift#489, codeql-action#2000
  test('9. SARIF nobody can match: here it is one run with paths of the repository, and fingerprints that are stable and stand once', async () => {
    const [run, ...more] = sarif().runs;
    expect(more).toEqual([]);
    const results = run?.results ?? [];
    const prints = results.map(({ partialFingerprints }) => partialFingerprints?.['untick/v1']);
    expect(new Set(prints).size).toBe(results.length);
    expect(prints).toEqual(prints.filter((print) => typeof print === 'string' && print !== ''));
    const uris = results.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '');
    expect(uris).toContain('src/checkout.tsx');
    for (const uri of uris) expect(uri).not.toMatch(/^[a-z]+:|^\/|\.\./i);
    await untick(['audit', `${origin}/checkout`, '--format', 'sarif', '--output', 'sarif=again.sarif', '--quiet']);
    const again = (JSON.parse(project.read('again.sarif')) as Log).runs[0]?.results ?? [];
    expect(prints).toEqual(expect.arrayContaining(again.map((one) => one.partialFingerprints?.['untick/v1'])));
  });

  // knip#1012, #1479, #968, #986; community discussion 26680
  test('10. the format of the build has to be chosen: here GitHub and GitLab are known, ten annotations at most, the summary within its limit', async () => {
    const boxes = Array.from({ length: 30 }, (_, at) => ({ words: `${OFFERS} of shop number ${at}`, isOn: true }));
    pages.set('/many', signup(...boxes));
    const summary = project.write('summary.md', '');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary, GITLAB_CI: 'true' };
    const bare = ['--config', project.write('bare.config.json', '{}'), '--fail-on', 'minor', '--quiet'];
    const run = await untick(['audit', `${origin}/many`, ...bare], env);
    expect(run.code).toBe(1);
    expect(commandsIn(run.stdout)).toHaveLength(10);
    const size = Buffer.byteLength(readFileSync(summary));
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThan(1024 * 1024);
    const quality = JSON.parse(project.read('gl-code-quality-report.json')) as readonly unknown[];
    expect(quality.length).toBeGreaterThanOrEqual(boxes.length);
  });
});
