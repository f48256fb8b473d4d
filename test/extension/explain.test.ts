import { beforeEach, expect, test, vi } from 'vitest';
import { explain } from '../../src/extension/background/explain.js';
import { answer, type Sender } from '../../src/extension/bus.js';
import { type FakeBrowser, installFakeBrowser, OWN_ID, OWN_URL } from './fake-browser.js';

const page = (rule: string) => `${OWN_URL}src/extension/explain/index.html?rule=${rule}`;
const asked = { id: OWN_ID, frameId: 0, tab: { id: 7, index: 3, windowId: 1, incognito: false } } as Sender;

let fake: FakeBrowser;
const create = vi.fn(async (_: object) => ({ id: 8 }));
const update = vi.fn(async () => ({}));
let known: { url: string; windowId: number; id: number } | null = null;

beforeEach(() => {
  fake = installFakeBrowser();
  create.mockClear();
  update.mockClear();
  known = null;
  Object.assign(globalThis.browser!.tabs, {
    create,
    update,
    get: async () => known ?? Promise.reject(new Error('no tab')),
  });
  answer({ explain });
});

const say = (rule: unknown, sender: Sender = asked) => fake.say({ untick: 'explain', said: [rule] }, sender);

test('the page of a rule opens beside the tab that asked', async () => {
  expect(await say('preticked-consent')).toEqual({ answer: true });
  expect(create).toHaveBeenCalledExactlyOnceWith({
    url: page('preticked-consent'),
    index: 4,
    openerTabId: 7,
    windowId: 1,
  });
});

test.each([
  ['nothing'],
  [''],
  ['../popup/index.html'],
  ['preticked-consent&x=1'],
  ['__proto__'],
  [7],
  [null],
  [{ id: 'preticked-consent' }],
])('what is no rule of ours opens nothing: %j', async (said) => {
  expect(await say(said)).toEqual({ answer: false });
  expect(create).not.toHaveBeenCalled();
  expect(update).not.toHaveBeenCalled();
});

test('however often it is asked for, there is one such tab, until a person has gone on from it', async () => {
  await say('preticked-consent');
  known = { id: 8, windowId: 1, url: page('preticked-consent') };
  for (let again = 0; again < 20; again++) await say('concealed-consent');
  expect(create).toHaveBeenCalledOnce();
  expect(update).toHaveBeenLastCalledWith(8, { url: page('concealed-consent'), active: true });
  known = { id: 8, windowId: 1, url: 'https://shop.example/' };
  await say('concealed-consent');
  expect(create).toHaveBeenCalledTimes(2);
});

test('from a private window it opens where the browser lets it', async () => {
  await say('preticked-consent', { ...asked, tab: { ...asked.tab, incognito: true } } as Sender);
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: page('preticked-consent') });
});

test('who is in no tab is not answered with one', async () => {
  expect(await say('preticked-consent', { id: OWN_ID } as Sender)).toEqual({ answer: false });
});
