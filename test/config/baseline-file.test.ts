// @vitest-environment node
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baselineText, readBaseline } from '../../src/config/baseline-file.js';
import type { KnownFinding } from '../../src/model/comparison.js';

const entry = (url: string): KnownFinding => ({
  id: 'u1-0123456789abcdef',
  rule: 'preticked-consent',
  url,
  text: 'Gửi cho tôi “tin” \n\u2028',
  severity: 'serious',
  firstSeen: '2026-01-01T00:00:00.000Z',
});

test.each([
  ['https://shop.example/signup', 'https://shop.example/signup'],
  ['file:///home/me/shop/pages/a%20b.html', 'pages/a%20b.html'],
  ['file:///home/me/other/%C3%A9.html', '../other/%C3%A9.html'],
])('%s stands in the file as %s', (url, written) => {
  const text = baselineText([entry(url)], '/home/me/shop/untick-baseline.json');
  expect(JSON.parse(text).findings[0].url).toBe(written);
});

test('what is written is read again, whatever the folder is called', () => {
  const folder = mkdtempSync(join(tmpdir(), 'untick-'));
  const path = join(folder, 'known.json');
  // The address of a page has no token in it, and a folder made for a moment looks like one.
  for (const entries of [[], [entry('https://shop.example/'), entry('file:///a/:token/b.html')]]) {
    writeFileSync(path, baselineText(entries, path));
    expect(readBaseline(path)).toEqual(entries);
  }
});

test('an entry a line, and nothing else on it', () => {
  const lines = baselineText([entry('https://a.example/'), entry('https://b.example/')], '/b.json').split('\n');
  expect(lines.map((line) => line.trim().replace(/^\{"id.*\},?$/, 'entry'))).toEqual([
    '{',
    '"schemaVersion": 1,',
    '"findings": [',
    'entry',
    'entry',
    ']',
    '}',
    '',
  ]);
});
