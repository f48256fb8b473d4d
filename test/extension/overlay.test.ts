import { runInThisContext } from 'node:vm';
import { beforeEach, expect, test, vi } from 'vitest';
import { speechFiles } from '../../scripts/generate-locales.js';
import { wake } from '../../src/extension/background/wake.js';
import type { Sender } from '../../src/extension/bus.js';
import type { Overlay } from '../../src/extension/content/frame-share.js';
import { OverlayBringer } from '../../src/extension/content/overlay-bringer.js';
import { canSay, cardWords, SPEECHES, type Speech, takeSpeech } from '../../src/extension/content/warning-words.js';
import * as de from '../../src/locales/de.js';
import * as en from '../../src/locales/en.js';
import { LANGUAGES } from '../../src/locales/language.js';
import { RULES } from '../../src/rules/index.js';
import { type FakeBrowser, installFakeBrowser, OWN_ID } from './fake-browser.js';

const ENGINE = 'src/extension/content/engine.iife.js';
const OVERLAY = 'src/extension/content/overlay.iife.js';
const sender = { id: OWN_ID, tab: { id: 5, url: 'https://shop.example/' }, frameId: 2 } as unknown as Sender;

/** As a browser runs it in the engine's world. */
const bring = (name: string) => {
  runInThisContext(speechFiles()[name]!);
};

/** What the overlay lays down where the engine finds it. */
const overlay: Overlay = {
  canSay: (language) => {
    takeSpeech(globalThis);
    return canSay(language);
  },
  open: () => {
    throw new Error('nothing is shown here');
  },
};

let browser: FakeBrowser;
beforeEach(() => {
  browser = installFakeBrowser();
});
const loaded = () => browser.executeScript.mock.calls.map(([call]) => (call as unknown as { files: string[] }).files);

test('the engine comes alone, whatever language the person chose', async () => {
  await wake(sender, []);
  browser.local.set('language', 'de');
  await wake(sender, []);
  await wake(sender, [], '../../secret');
  expect(loaded()).toEqual([[ENGINE], [ENGINE], [ENGINE]]);
});

test('the warning comes where it is asked for, with English and the language told, and no path is made of anything but a language', async () => {
  await wake(sender, [], 'fr');
  await wake(sender, [], 'en');
  await wake(sender, ['vi'], 'vi');
  await wake(sender, ['vi'], '../../secret');
  await wake(sender, ['vi'], ['fr']);
  expect(loaded()).toEqual([
    ['speech/en.js', 'speech/fr.js', OVERLAY],
    ['speech/en.js', OVERLAY],
    ['words/vi.js', 'speech/en.js', 'speech/vi.js', OVERLAY],
    ['words/vi.js'],
    ['words/vi.js'],
  ]);
});

test('there is a file of sentences for every language, and English says what every rule says', () => {
  expect(Object.keys(speechFiles())).toEqual(LANGUAGES.map((one) => `${one}.js`));
  const { words } = JSON.parse(/push\((.*)\);\n$/.exec(speechFiles()['en.js']!)?.[1] ?? '') as Speech;
  expect(words.warning).toEqual(en.warning);
  const said = RULES.map(({ id, why, messages }) => [id, { why, messages }]);
  expect(words.finding.rules).toEqual(Object.fromEntries(said));
});

test('nothing is asked for on a page that has nothing to be told', () => {
  const bringer = new OverlayBringer({ overlay: null }, vi.fn());
  expect(bringer.choose('en', false)).toBeNull();
  expect(bringer.choose('de', false)).toBeNull();
  expect(browser.sendMessage).not.toHaveBeenCalled();
});

test('until the warning is there nothing is told; each language is asked for once', async () => {
  let arrive = () => {};
  browser.sendMessage.mockReturnValue(
    new Promise((resolve) => {
      arrive = () => resolve({ answer: {} });
    }),
  );
  const onBrought = vi.fn();
  const share: { overlay: Overlay | null } = { overlay: null };
  const bringer = new OverlayBringer(share, onBrought);
  expect(bringer.choose('de', true)).toBeNull();
  expect(bringer.choose('de', true)).toBeNull();
  await vi.waitFor(() => expect(browser.sendMessage).toHaveBeenCalled());
  expect(browser.sendMessage.mock.calls).toEqual([[{ untick: 'wake', said: [[], 'de'] }]]);

  bring('en.js');
  bring('de.js');
  share.overlay = overlay;
  arrive();
  await vi.waitFor(() => expect(onBrought).toHaveBeenCalledOnce());
  expect(bringer.choose('de', true)).toBe('de');
  expect(bringer.choose('de', false)).toBe('de');
  expect(cardWords('de').warning).toEqual(de.warning);
  expect(cardWords('de').finding.rules).toEqual(de.rules);
  expect((globalThis as unknown as Record<string, unknown>)[SPEECHES]).toEqual([]);
});

test('what cannot be brought is told in English, and is asked for until somebody hears', async () => {
  bring('en.js');
  const shown: unknown[] = [];
  const onBrought = vi.fn(() => shown.push(bringer.choose('ar', true)));
  const bringer: OverlayBringer = new OverlayBringer({ overlay }, onBrought);
  browser.sendMessage.mockRejectedValueOnce(new Error('no one there')).mockResolvedValue({ answer: false });
  expect(bringer.choose('ar', true)).toBeNull();
  await vi.waitFor(() => expect(onBrought).toHaveBeenCalledTimes(1));
  expect(shown).toEqual(['en']);
  expect(bringer.choose('ar', true)).toBe('en');
  expect(browser.sendMessage).toHaveBeenCalledTimes(2);
  expect(cardWords('ar').warning).toEqual(en.warning);
});

test('a warning that did not come is asked for again with the next look, and not before', async () => {
  const onBrought = vi.fn();
  const bringer: OverlayBringer = new OverlayBringer({ overlay: null }, () => {
    onBrought();
    expect(bringer.choose('en', true)).toBeNull();
  });
  browser.sendMessage.mockResolvedValue({ answer: false });
  bringer.choose('en', true);
  await vi.waitFor(() => expect(onBrought).toHaveBeenCalledOnce());
  await Promise.resolve();
  expect(browser.sendMessage).toHaveBeenCalledOnce();
  bringer.choose('en', true);
  await vi.waitFor(() => expect(browser.sendMessage).toHaveBeenCalledTimes(2));
});

test('a world without sentences, or with something else of that name, brings none', () => {
  const before = LANGUAGES.filter(canSay);
  takeSpeech({});
  takeSpeech({ [SPEECHES]: 'something else' });
  expect(LANGUAGES.filter(canSay)).toEqual(before);
});
