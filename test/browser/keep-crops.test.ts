// What is kept of saved evidence for the dashboard, and when nothing is.
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contextOf, readPng, toPng } from '../../src/extension/evidence/canvas.js';
import { keepCrops } from '../../src/extension/evidence/keep-crops.js';
import { LOG_NAME, type Tables } from '../../src/extension/log/database.js';
import { MOST_BYTES } from '../../src/extension/log/keep-pictures.js';
import type { KeptPicture } from '../../src/extension/log/picture.js';
import { type FakeBrowser, installFakeBrowser } from '../extension/fake-browser.js';
import { aRecord, closeLogs, forgetLog, openLog } from './support/a-log.js';

let browser: FakeBrowser;

beforeEach(async () => {
  browser = installFakeBrowser();
  browser.sendMessage.mockResolvedValue({ answer: { visit: 'v1' } });
  await openLog().write([aRecord('k1'), aRecord('k2')]);
  await closeLogs();
});
afterEach(forgetLog);

const crop = new Uint8Array([1, 2, 3]);

async function stored(): Promise<readonly KeptPicture[]> {
  const database = await openDB<Tables>(LOG_NAME);
  const all = await database.getAll('pictures');
  database.close();
  return all;
}

test('pictures of the page that is still there are kept, as they are in the package', async () => {
  expect(await keepCrops(1, 'v1', new Map([['k1', crop]]))).toBe('kept');
  expect((await stored()).map(({ key, png }) => [key, [...png]])).toEqual([['v1|k1', [1, 2, 3]]]);
});

test.each([
  ['of a page that has gone on meanwhile', { answer: { visit: 'v2' } }],
  ['on a site that is paused', { answer: { visit: null } }],
])('none is kept %s', async (_when, reply) => {
  browser.sendMessage.mockResolvedValue(reply);
  expect(await keepCrops(1, 'v1', new Map([['k1', crop]]))).toBe('unlogged');
  expect(await stored()).toEqual([]);
});

test('none is kept in a private window, whatever the log holds', async () => {
  globalThis.browser!.tabs.get = async (id) => ({ id, incognito: true }) as never;
  expect(await keepCrops(1, 'v1', new Map([['k1', crop]]))).toBe('unlogged');
  expect(await stored()).toEqual([]);
});

test('of a page whose load is not known there is nothing to keep them by', async () => {
  expect(await keepCrops(1, null, new Map([['k1', crop]]))).toBe('unlogged');
  expect(browser.sendMessage).not.toHaveBeenCalled();
});

test('where the background does not answer it is said, and nothing else breaks', async () => {
  browser.sendMessage.mockRejectedValue(new Error('gone'));
  expect(await keepCrops(1, 'v1', new Map([['k1', crop]]))).toBe('failed');
});

test('a picture of a whole banner is drawn smaller until it can be kept', async () => {
  const noise = contextOf({ width: 900, height: 601 });
  const pixels = noise.createImageData(900, 601);
  for (let at = 0; at < pixels.data.length; at += 65_536) crypto.getRandomValues(pixels.data.subarray(at, at + 65_536));
  for (let at = 3; at < pixels.data.length; at += 4) pixels.data[at] = 255;
  noise.putImageData(pixels, 0, 0);
  const large = await toPng(noise);
  expect(large.length).toBeGreaterThan(MOST_BYTES);
  expect(await keepCrops(1, 'v1', new Map([['k1', large]]))).toBe('kept');
  const [kept] = await stored();
  expect(kept?.size).toBeLessThanOrEqual(MOST_BYTES);
  const small = await readPng(kept!.png);
  expect(small.canvas.width / small.canvas.height).toBeCloseTo(900 / 601, 1);
});
