// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/audit/fingerprint.js';
import { readableJson } from '../../src/evidence/canonical-json.js';
import { redact, redactAddress } from '../../src/evidence/redact.js';
import { sealPackage } from '../../src/evidence/seal.js';
import { verifyArchive } from '../../src/evidence/verify.js';
import { FILES, INPUT, RUN } from './support/a-run.js';

const CANARIES = ['Jane', 'Roe', 'session-of-jane', '4711', '/home/jane', 'let account'];

const textOf = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files].map(([path, bytes]) => `${path}\n${new TextDecoder('latin1').decode(bytes)}`).join('\n');

const shared = redact(RUN, FILES, () => true);

test('nothing that may identify a person is left, in any file', () => {
  const before = textOf(FILES) + readableJson(RUN);
  const after = textOf(shared.files) + readableJson(shared.run);
  for (const canary of CANARIES) {
    expect(before, canary).toContain(canary);
    expect(after, canary).not.toContain(canary);
  }
});

test('everything that was taken out is listed, with its file and a reason', () => {
  const listed = shared.redactions.removed.map(({ file, what, count }) => `${file}: ${count} ${what}`);
  expect(listed).toEqual([
    'pages/0001/cookies.json: 1 cookies',
    'pages/0001/dom.html: 1 text of scripts',
    'pages/0001/dom.html: 1 title of the page',
    'pages/0001/facts.json: 1 parts of addresses that name one order, one person or one folder',
    'pages/0001/facts.json: 1 title of the page',
    'pages/0001/headers.json: 1 cookies',
    'run.json: 1 files named on the command line',
    'run.json: 1 parts of addresses that name one order, one person or one folder',
    'run.json: 1 title of the page',
  ]);
  expect(shared.redactions.removed.every(({ reason }) => reason !== '')).toBe(true);
  expect(shared.redactions.notLookedFor).not.toEqual([]);
});

test('pictures of a whole page are left out after a journey only', () => {
  const pictures = (way: typeof RUN.way) =>
    [...redact({ ...RUN, way }, FILES, () => true).files.keys()].filter((path) => path.endsWith('.png'));
  expect(pictures('visit')).toEqual(['pages/0001/screenshot.png', 'pages/0001/annotated.png']);
  expect(pictures('journey')).toEqual([]);
});

test('what was taken out stays out of the package, which verifies', async () => {
  const archive = await sealPackage(
    {
      ...INPUT,
      ...shared,
      case: { name: '', number: '', purpose: '', operator: '' },
      custody: [{ ...INPUT.custody[0]! }],
    },
    null,
  );
  const { verdict, manifest } = await verifyArchive(archive);
  expect(verdict).toBe('verified');
  expect(manifest?.isShareable).toBe(true);
  for (const canary of CANARIES) expect(new TextDecoder('latin1').decode(archive)).not.toContain(canary);
});

test('words of a title stay in the outline where the kind of the page hangs on them, and that is said', () => {
  const outline = (one: ReturnType<typeof redact>) => textOf(one.files).match(/"outline": "(.*)"/)?.[1];
  expect(outline(shared)).toBe('[removed] Pay now');
  const other = redact(RUN, FILES, () => false);
  expect(outline(other)).toBe('Checkout of Jane Roe Pay now');
  expect(other.redactions.notLookedFor.at(-1)).toContain('pages/0001/facts.json');
});

describe('an address', () => {
  test.each([
    ['https://shop.example/orders/12345/items', 'https://shop.example/orders/:id/items'],
    ['https://shop.example/a/550e8400-e29b-41d4-a716-446655440000', 'https://shop.example/a/:id'],
    ['file:///home/jane/pages/signup.html', 'file:///signup.html'],
    ['about:blank', 'about:blank'],
    ['https://shop.example/signup', 'https://shop.example/signup'],
  ])('%s becomes %s', (before, after) => {
    expect(redactAddress(before)).toBe(after);
  });

  test('gives findings the name they had', () => {
    const parts = { rule: 'r', site: 'shop.example', role: 'checkbox', text: 'x', purposes: [], ordinal: 0 } as const;
    for (const url of [
      'https://shop.example/orders/12345/items',
      'file:///home/jane/a.html',
      'https://shop.example/:token/x',
    ]) {
      expect(fingerprint({ ...parts, url: redactAddress(url) })).toBe(fingerprint({ ...parts, url }));
    }
  });
});
