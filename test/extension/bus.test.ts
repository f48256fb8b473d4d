import { beforeEach, expect, test, vi } from 'vitest';
import { answer, ask, askTab } from '../../src/extension/bus.js';
import { NO_MEMORY } from '../../src/model/history.js';
import { type FakeBrowser, installFakeBrowser, OWN_ID, OWN_URL } from './fake-browser.js';

const PAGE = { id: OWN_ID, url: 'https://shop.example/', tab: { id: 1 }, frameId: 0 };
const POPUP = { id: OWN_ID, url: `${OWN_URL}src/extension/popup/index.html` };

let browser: FakeBrowser;
beforeEach(() => {
  browser = installFakeBrowser();
});

test('a handler hears what was said and who said it, and its answer comes back', async () => {
  const wake = vi.fn(async () => NO_MEMORY);
  answer({ wake });
  expect(await browser.say({ untick: 'wake', said: [] }, PAGE)).toEqual({ answer: NO_MEMORY });
  expect(wake).toHaveBeenCalledWith(PAGE);
});

test('what only the popup may ask is refused to a content script', async () => {
  const tabReport = vi.fn();
  answer({ tabReport });
  expect(await browser.say({ untick: 'tabReport', said: [1] }, PAGE)).toEqual({ refused: 'not allowed' });
  expect(tabReport).not.toHaveBeenCalled();
  await browser.say({ untick: 'tabReport', said: [1] }, POPUP);
  expect(tabReport).toHaveBeenCalledOnce();
});

test('a page whose address only begins like ours is not ours', async () => {
  const tabReport = vi.fn();
  answer({ tabReport });
  const lookalike = { ...POPUP, url: 'chrome-extension://untick-testing/popup.html' };
  expect(await browser.say({ untick: 'tabReport', said: [1] }, lookalike)).toEqual({ refused: 'not allowed' });
});

test('another extension is not heard at all', async () => {
  const wake = vi.fn();
  answer({ wake });
  expect(await browser.say({ untick: 'wake', said: [] }, { ...PAGE, id: 'other' })).toBeUndefined();
  expect(wake).not.toHaveBeenCalled();
});

test.each([
  ['text', 'wake'],
  ['null', null],
  ['no words', { untick: 'wake' }],
  ['a name that is no text', { untick: {}, said: [] }],
  ['a property of every object', { untick: 'constructor', said: [] }],
  ['the prototype', { untick: '__proto__', said: [] }],
])('a message that is %s finds no handler', async (_name, message) => {
  const wake = vi.fn();
  answer({ wake });
  expect(await browser.say(message, PAGE)).toBeUndefined();
  expect(wake).not.toHaveBeenCalled();
});

test('an error crosses by its name alone, without its text or its stack', async () => {
  answer({
    wake: () => {
      throw new RangeError('https://shop.example/?secret=1');
    },
  });
  expect(await browser.say({ untick: 'wake', said: [] }, PAGE)).toEqual({ refused: 'RangeError' });
});

test('whoever asks gets the answer, or an error when it was refused or not heard', async () => {
  browser.sendMessage.mockResolvedValueOnce({ answer: NO_MEMORY });
  expect(await ask('wake', [])).toEqual(NO_MEMORY);
  browser.sendMessage.mockResolvedValueOnce({ refused: 'not allowed' });
  await expect(ask('wake', [])).rejects.toThrow('not allowed');
  browser.sendMessage.mockResolvedValueOnce(undefined);
  await expect(ask('wake', [])).rejects.toThrow('no answer');
});

test('a tab is asked in one frame, or in all', async () => {
  await askTab(7, 3, 'auditNow');
  expect(browser.sendToTab).toHaveBeenLastCalledWith(7, { untick: 'auditNow', said: [] }, { frameId: 3 });
  await askTab(7, null, 'auditNow');
  expect(browser.sendToTab).toHaveBeenLastCalledWith(7, { untick: 'auditNow', said: [] }, {});
});

test('a page that outlived its extension asks nothing', async () => {
  Object.assign(globalThis.browser!.runtime, { id: undefined });
  await expect(ask('wake', [])).rejects.toThrow('extension gone');
  expect(browser.sendMessage).not.toHaveBeenCalled();
});
