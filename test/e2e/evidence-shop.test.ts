// From the bundled shop to a sealed package, and back: every page of it replayed, with its probes and its journey.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readableJson } from '../../src/evidence/canonical-json.js';
import { sha256Hex } from '../../src/evidence/digest.js';
import type { Manifest } from '../../src/evidence/manifest.js';
import type { Run } from '../../src/evidence/run.js';
import { sealPackage } from '../../src/evidence/seal.js';
import { Authority, type AuthorityServer, serveAuthority } from '../evidence/support/authority.js';
import { builtCommandLine } from './support/built.js';
import { type Run as CommandRun, untick } from './support/command-line.js';

const { pages: SHOP } = JSON.parse(readFileSync('examples/shop.json', 'utf8')) as {
  pages: readonly { path: string }[];
};

// Twenty-three pages observed and painted: two minutes, and a great deal more on a busy machine.
const SHOP_LIMIT_MS = 600_000;

let work: string;
let audit: CommandRun;
const at = (name: string) => join(work, name);
const jsonIn = <T>(archive: string, path: string): T =>
  JSON.parse(new TextDecoder().decode(unzipSync(readFileSync(at(archive)))[path])) as T;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'untick-'));
  audit = await untick(['audit', '--quiet', '--format', 'json', '--capture', at('run')], { observes: true });
  const key = await untick(['evidence', 'key', '-o', at('key.pem')]);
  writeFileSync(at('public.pem'), key.stdout);
  const note = ['--case', 'Annual bill', '--number', '2026-7', '--purpose', 'complaint', '--operator', 'J. Roe'];
  await untick(['evidence', at('run'), '-o', at('shop.zip'), '--sign', at('key.pem'), ...note]);
}, SHOP_LIMIT_MS);
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('a package of the whole shop', () => {
  test('verifies with the key it was sealed with', async () => {
    const run = await untick(['verify', at('shop.zip'), '--public-key', at('public.pem')]);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/^✔ verified {2}/);
    expect(run.stdout).toContain('Annual bill, 2026-7');
    expect(run.stdout).toContain('the key that was asked for');
  });

  test('says what was audited, by whom and with what', () => {
    const { pages, tool, environment, clock, notCaptured, case: note } = jsonIn<Manifest>('shop.zip', 'manifest.json');
    expect(pages.map(({ url }) => new URL(url).pathname)).toEqual(SHOP.map(({ path }) => `/${path}`));
    expect(tool).toMatchObject({ name: 'untick', rules: audit.report().tool.rules });
    expect(Object.keys(tool.words)).toEqual(expect.arrayContaining(['ar', 'ko', 'vi', 'zh-Hans']));
    expect(environment.browser).toMatch(/^chromium /);
    expect(clock.source).toContain('system clock');
    expect(note.operator).toBe('J. Roe');
    expect(notCaptured.map(({ what }) => what)).toEqual(expect.arrayContaining(['har', 'mhtml', 'trusted time']));
  });

  test('is replayed to the same findings, page by page', async () => {
    const run = await untick(['replay', at('shop.zip')]);
    expect(run.stdout).toMatch(/^✔ the same/);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('made with this very version');
    for (const { path } of SHOP) expect(run.stdout, path).toMatch(new RegExp(`✔ \\S+/${path}: \\d+ found`));
    expect(audit.report().pages.flatMap(({ findings }) => findings).length).toBeGreaterThan(20);
  });

  test('is the same to the byte when it is sealed again, and another when the case is another', async () => {
    const note = ['--case', 'Annual bill', '--number', '2026-7', '--purpose', 'complaint', '--operator', 'J. Roe'];
    await untick(['evidence', at('run'), '-o', at('again.zip'), '--sign', at('key.pem'), ...note]);
    expect(readFileSync(at('again.zip')).equals(readFileSync(at('shop.zip')))).toBe(true);
    await untick(['evidence', at('run'), '-o', at('other.zip'), '--sign', at('key.pem'), '--case', 'Another']);
    expect(readFileSync(at('other.zip')).equals(readFileSync(at('shop.zip')))).toBe(false);
  });

  test('is never written over another file', async () => {
    const run = await untick(['evidence', at('run'), '-o', at('key.pem')]);
    expect({ code: run.code, codes: run.codes }).toEqual({ code: 2, codes: ['OUTPUT_EXISTS'] });
    expect(readFileSync(at('key.pem'), 'utf8')).toContain('PRIVATE KEY');
    expect(readdirSync(work).filter((name) => name.includes('.part'))).toEqual([]);
  });

  test('is not there at all where the disk is full', () => {
    // A limit on the size of a file stands for a full disk: writing ends in the middle.
    const words = `ulimit -f 64; exec "${process.execPath}" "${builtCommandLine()}" evidence "${at('run')}" -o "${at('full.zip')}"`;
    const run = spawnSync('bash', ['-c', words], { encoding: 'utf8' });
    expect(run.status, run.stderr).toBe(2);
    expect(run.stderr).toMatch(/^untick: OUTPUT_FAILED: .*EFBIG/);
    expect(readdirSync(work).filter((name) => name.includes('full'))).toEqual([]);
  });

  test('that was unpacked, and altered, names what was', async () => {
    expect(spawnSync('unzip', ['-q', at('shop.zip'), '-d', at('unpacked')]).status).toBe(0);
    expect((await untick(['verify', at('unpacked')])).code).toBe(0);
    expect((await untick(['replay', at('unpacked')])).code).toBe(0);
    writeFileSync(join(at('unpacked'), 'findings.json'), '{}');
    rmSync(join(at('unpacked'), 'pages/0003/screenshot.png'));
    writeFileSync(join(at('unpacked'), 'pages/0003/note.txt'), 'x');
    const run = await untick(['verify', at('unpacked'), '--json']);
    expect(run.code).toBe(1);
    const { problems } = JSON.parse(run.stdout) as { problems: { kind: string; path: string }[] };
    expect(problems.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'altered findings.json',
      'missing pages/0003/screenshot.png',
      'unlisted pages/0003/note.txt',
    ]);
    expect((await untick(['replay', at('unpacked')])).code).toBe(1);
  });

  test('is not made of a run that was altered since', async () => {
    spawnSync('cp', ['-r', at('run'), at('altered')]);
    writeFileSync(join(at('altered'), 'pages/0001/facts.json'), '{}');
    const run = await untick(['evidence', at('altered'), '-o', at('never.zip')]);
    expect({ code: run.code, codes: run.codes }).toEqual({ code: 2, codes: ['CAPTURE_ALTERED'] });
    expect(run.stderr).toContain('pages/0001/facts.json');
  });
});

test('a replay tells where facts and findings part, and where the version is another', async () => {
  const files = new Map(Object.entries(unzipSync(readFileSync(at('shop.zip')))));
  const run = jsonIn<Run>('shop.zip', 'run.json');
  const path = 'pages/0009/facts.json';
  const facts = new TextDecoder().decode(files.get(path)).replace('"state": "on"', '"state": "off"');
  const kept = run.files.map((one) => [one.path, files.get(one.path) as Uint8Array] as const);
  const forged = await sealPackage(
    {
      run: { ...run, tool: { ...run.tool, rules: 'older' } },
      files: new Map([...kept, [path, new TextEncoder().encode(facts)]]),
      case: { name: '', number: '', purpose: '', operator: '' },
      custody: [{ at: run.endedAt, event: 'sealed', by: '', note: 'by hand', sha256: null }],
      redactions: null,
    },
    null,
  );
  writeFileSync(at('forged.zip'), forged);
  const replayed = await untick(['replay', at('forged.zip')]);
  expect(replayed.code).toBe(1);
  expect(replayed.stdout).toMatch(/^✖ not the same/);
  expect(replayed.stdout).toContain('another rules: older in the package');
  expect(replayed.stdout).toMatch(/only in the package: concealed-consent u1-/);
  expect(replayed.stdout).toMatch(/✔ \S+\/zhuce\.html/);
});

test('what may be shared has no title, no cookies and no text of scripts, lists that, and is replayed all the same', async () => {
  const sealed = await untick(['evidence', at('run'), '-o', at('shared.zip'), '--shareable']);
  expect(sealed.code).toBe(0);
  expect((await untick(['verify', at('shared.zip')])).code).toBe(0);
  expect((await untick(['replay', at('shared.zip')])).stdout).toMatch(/^✔ the same/);
  const shared = unzipSync(readFileSync(at('shared.zip')));
  expect(Object.keys(shared).filter((path) => path.endsWith('cookies.json'))).toEqual([]);
  const { removed } = jsonIn<{ removed: { what: string }[] }>('shared.zip', 'redactions.json');
  expect(new Set(removed.map(({ what }) => what))).toContain('title of the page');
  const [{ title = '' } = {}] = audit.report().pages;
  expect(title).not.toBe('');
  expect(new TextDecoder().decode(shared['pages/0001/dom.html'])).not.toContain(`<title>${title}`);
  for (const path of ['manifest.json', 'run.json', 'findings.json', 'pages/0001/facts.json']) {
    expect(new TextDecoder().decode(shared[path]).includes(`"title": "${title}"`), path).toBe(false);
  }
});

describe('what was pressed and walked', () => {
  test('by a probe is replayed with what it brought to light', async () => {
    const pages = ['comes-back-ar', 'agree-to-all-ko', 'ticks-on-press-vi'].map((name) =>
      resolve(`examples/over-time/${name}.html`),
    );
    const run = await untick(['audit', '--probe', '--quiet', '--format', 'json', '--capture', at('probed'), ...pages]);
    expect(run.report().pages[0]?.findings.map(({ rule }) => rule)).toContain('reticked-consent');
    await untick(['evidence', at('probed'), '-o', at('probed.zip')]);
    expect((await untick(['replay', at('probed.zip')])).stdout).toMatch(/^✔ the same/);
    const steps = new TextDecoder().decode(unzipSync(readFileSync(at('probed.zip')))['steps.jsonl']);
    expect(steps).toMatch(/"did":"press"/);
  });

  test('by a journey is replayed step by step', async () => {
    const journey = resolve('examples/checkout-steps.mjs');
    const run = await untick(['audit', '--steps', journey, '--quiet', '--format', 'json', '--capture', at('walked')]);
    expect(run.report().pages.map(({ step }) => step)).toEqual(['basket', 'delivery', 'payment']);
    expect(run.report().pages[2]?.findings.map(({ rule }) => rule)).toContain('reticked-consent');
    await untick(['evidence', at('walked'), '-o', at('walked.zip'), '--shareable']);
    expect((await untick(['replay', at('walked.zip')])).stdout).toMatch(/^✔ the same/);
    const files = Object.keys(unzipSync(readFileSync(at('walked.zip'))));
    expect(files.filter((path) => /screenshot|annotated/.test(path))).toEqual([]);
    expect(files.some((path) => path.includes('crop-'))).toBe(true);
  });
});

describe('a time stamp', () => {
  let authority: Authority;
  let server: AuthorityServer;
  beforeAll(async () => {
    authority = new Authority('rsa');
    server = await serveAuthority((query) => authority.answer(query));
  });
  afterAll(async () => {
    await server.close();
    authority.close();
  });

  test('is asked of the server that was named, which hears a digest and nothing else', async () => {
    writeFileSync(at('stamped.zip'), readFileSync(at('shop.zip')));
    const run = await untick(['stamp', at('stamped.zip'), '--server', server.url, '--operator', 'J. Roe']);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    expect(server.queries).toHaveLength(1);
    expect(server.queries[0]?.length).toBeLessThan(100);
    const verified = await untick(['verify', at('stamped.zip'), '--public-key', at('public.pem')]);
    expect(verified.code).toBe(0);
    expect(verified.stdout).toMatch(/time stamp \d{4}-.*Z by "Test Stamper": .* Not checked: whether that authority/);
    expect((await untick(['stamp', at('stamped.zip'), '--server', server.url])).codes).toEqual(['ALREADY_STAMPED']);
  });

  test('holds for OpenSSL, as README.txt says', () => {
    spawnSync('unzip', ['-q', at('stamped.zip'), '-d', at('stamped')]);
    const words = [
      'ts',
      '-verify',
      '-data',
      'manifest.json',
      '-in',
      'manifest.json.tsr',
      '-CAfile',
      authority.certificate,
    ];
    expect(spawnSync('openssl', words, { cwd: at('stamped'), encoding: 'utf8' }).stdout).toContain('Verification: OK');
  });

  test('is not asked for a package that was altered, and changes nothing where it fails', async () => {
    const altered = readFileSync(at('shop.zip'));
    altered[altered.length - 100] = (altered[altered.length - 100] ?? 0) ^ 1;
    writeFileSync(at('bent.zip'), altered);
    expect((await untick(['stamp', at('bent.zip'), '--server', server.url])).code).toBe(1);
    expect(server.queries).toHaveLength(1);
    writeFileSync(at('unstamped.zip'), readFileSync(at('shop.zip')));
    const before = await sha256Hex(readFileSync(at('unstamped.zip')));
    const deaf = await untick(['stamp', at('unstamped.zip'), '--server', 'http://127.0.0.1:9/']);
    expect({ code: deaf.code, codes: deaf.codes }).toEqual({ code: 2, codes: ['STAMP_FAILED'] });
    expect(await sha256Hex(readFileSync(at('unstamped.zip')))).toBe(before);
  });
});

test.each([
  [['verify', '/no/such.zip'], 'FILE_NOT_FOUND'],
  [['replay', '/no/such.zip'], 'FILE_NOT_FOUND'],
  [['verify', 'KEY', '--public-key', '/no/such.pem'], 'FILE_NOT_FOUND'],
  [['verify', 'SHOP', '--public-key', 'KEY'], 'BAD_KEY'],
  [['stamp', 'SHOP', '--server', 'ftp://stamp.example'], 'BAD_SERVER'],
  [['evidence', '/no/such/run', '-o', '/tmp/never.zip'], 'NO_RUN'],
  [['evidence', 'RUN'], 'NO_OUTPUT'],
  [['evidence', 'key', '-o', 'KEY'], 'OUTPUT_EXISTS'],
  [['evidence', 'RUN', '-o', '/tmp/never.zip', '--sign', '/no/such.pem'], 'FILE_NOT_FOUND'],
])('%j is wrong usage', async (words, code) => {
  const places: Record<string, string> = { KEY: at('key.pem'), SHOP: at('shop.zip'), RUN: at('run') };
  const run = await untick(words.map((word) => places[word] ?? word));
  expect({ code: run.code, codes: run.codes }).toEqual({ code: 2, codes: [code] });
});

test('what is no package is altered, and told in a sentence', async () => {
  writeFileSync(at('page.zip'), readableJson({ hello: 1 }));
  const run = await untick(['verify', at('page.zip')]);
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('it cannot be read as a zip archive');
});
