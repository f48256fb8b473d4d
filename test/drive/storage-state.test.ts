// @vitest-environment node
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadStorageState } from '../../src/drive/storage-state.js';

const folder = mkdtempSync(join(tmpdir(), 'untick-state-'));
const file = (text: string) => {
  const path = join(folder, `${Math.abs(text.length)}-${text.slice(2, 6)}.json`.replace(/[^\w.-]/g, ''));
  writeFileSync(path, text);
  return path;
};

test('a file of cookies and storage is read', () => {
  const cookie = { name: 'session', value: '1', domain: 'shop.example', path: '/' };
  expect(loadStorageState(file(JSON.stringify({ cookies: [cookie], origins: [] })))).toEqual({
    cookies: [cookie],
    origins: [],
  });
  expect(loadStorageState(file('{"cookies":[]}')).origins).toEqual([]);
});

test.each([
  ['not JSON', '{"cookies": "top-secret'],
  ['a list', '[{"top-secret":1}]'],
  ['something else', '{"cookies":"top-secret"}'],
  ['cookies that are none', '{"cookies":["top-secret"]}'],
])('%s is refused without a word of what is in it', (_, text) => {
  const load = () => loadStorageState(file(text));
  expect(load).toThrow(expect.objectContaining({ code: 'BAD_STORAGE_STATE' }));
  expect(load).not.toThrow(/top-secret/);
});

test('a file that is not there is refused', () => {
  expect(() => loadStorageState(join(folder, 'gone.json'))).toThrow(/could not be read: ENOENT/);
});
