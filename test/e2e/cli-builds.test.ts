// What a build is given without being asked, and how it is kept from being given.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { commandsIn } from '../reporters/build-commands.js';
import { untick } from './support/command-line.js';

const PRETICKED = `<!doctype html><html lang="en"><title>::error::x</title><h1>Create your account</h1>
<form><label>Email <input type="email" name="email"></label>
<label><input type="checkbox" name="offers" checked> ::error::boom ##[warning]x Send me marketing emails and offers</label>
<button>Sign up</button></form></html>`;

const folder = mkdtempSync(join(tmpdir(), 'untick-builds-'));
const page = join(folder, 'signup page.html');
const gone = join(folder, 'gone.html');
const LEVEL = ['--fail-on', 'moderate', '--quiet'];

beforeAll(() => writeFileSync(page, PRETICKED));

/** The environment of a step: a file for its summary, and the folder of the repository. */
function inGithub(name: string): { readonly env: NodeJS.ProcessEnv; readonly summary: () => string } {
  const path = join(folder, `${name}.md`);
  writeFileSync(path, '');
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: path, GITHUB_WORKSPACE: folder };
  return { env, summary: () => readFileSync(path, 'utf8') };
}

test('GitHub gets annotations behind the report, beside the file of the page, and a summary of the job', async () => {
  const { env, summary } = inGithub('pretty');
  const run = await untick(['audit', page, ...LEVEL], { env });
  expect(run.code).toBe(1);
  const [report, ...rest] = run.stdout.split(/^(?=untick: )/m);
  expect(rest).toHaveLength(1);
  expect(report).toMatch(/^untick: 1 potential dark pattern/);
  // Nothing that the page says is a command: the one there is, is ours.
  expect(commandsIn(run.stdout)).toEqual([
    {
      name: 'error',
      properties: { file: 'signup page.html', line: '1', title: 'A consent already given for you (moderate)' },
      data: expect.stringContaining('::error::boom'),
    },
  ]);
  expect(run.stderr).toBe('');
  expect(summary()).toMatch(/^## Consent audit: 1 potential dark pattern found\n\n\*\*Exit code 1\*\*/);
});

test('what a program reads on standard output stays whole: annotations go to standard error', async () => {
  const { env, summary } = inGithub('json');
  const run = await untick(['audit', page, '--format', 'json', ...LEVEL], { env });
  expect(run.report().pages).toHaveLength(1);
  expect(commandsIn(run.stderr).map(({ name }) => name)).toEqual(['error']);
  expect(summary()).toContain('## Consent audit');
});

test('a step may summarise two runs, and a summary that is full is left as it is', async () => {
  const { env, summary } = inGithub('twice');
  await untick(['audit', gone, ...LEVEL], { env });
  await untick(['audit', gone, ...LEVEL], { env });
  expect(summary().match(/^## Consent audit/gm)).toHaveLength(2);
  const full = inGithub('full');
  writeFileSync(full.env.GITHUB_STEP_SUMMARY ?? '', 'x'.repeat(999_000));
  const run = await untick(['audit', gone, ...LEVEL], { env: full.env });
  expect(run.code).toBe(3);
  expect(full.summary()).toBe('x'.repeat(999_000));
});

test('a summary that cannot be written is said and changes nothing', async () => {
  const run = await untick(['audit', gone, ...LEVEL], { env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: folder } });
  expect(run).toMatchObject({ code: 3, codes: ['FILE_NOT_FOUND', 'SUMMARY_FAILED'] });
});

test('GitLab gets its Code Quality file in the folder the job works in', async () => {
  const env = { GITLAB_CI: 'true', CI_PROJECT_DIR: folder };
  const cwd = mkdtempSync(join(tmpdir(), 'untick-gitlab-'));
  const run = await untick(['audit', page, '--format', 'json', ...LEVEL], { env, cwd });
  expect(run.report().pages).toHaveLength(1);
  const issues = JSON.parse(readFileSync(join(cwd, 'gl-code-quality-report.json'), 'utf8'));
  expect(issues).toMatchObject([
    { check_name: 'preticked-consent', severity: 'major', location: { path: 'signup page.html', lines: { begin: 1 } } },
  ]);
});

test('--no-ci adds nothing, and a format that is asked for goes where it was asked', async () => {
  const { env, summary } = inGithub('none');
  const cwd = mkdtempSync(join(tmpdir(), 'untick-none-'));
  const none = await untick(['audit', gone, '--no-ci', ...LEVEL], { env: { ...env, GITLAB_CI: 'true' }, cwd });
  expect(commandsIn(none.stdout)).toEqual([]);
  expect(summary()).toBe('');
  expect(() => readFileSync(join(cwd, 'gl-code-quality-report.json'))).toThrow('ENOENT');
  const asked = join(folder, 'annotations.txt');
  const run = await untick(['audit', gone, '--output', `github=${asked}`, ...LEVEL], { env });
  expect(commandsIn(run.stdout)).toEqual([]);
  expect(commandsIn(readFileSync(asked, 'utf8')).map(({ name }) => name)).toEqual(['warning']);
});
