import { expect, test } from 'vitest';
import type { ButtonFact, PageFacts } from '../../src/model/facts.js';
import type { SurfaceReading } from '../../src/model/reading.js';
import { askedBy, hasButton, hasChoices, isAnsweredByName, sellsAnotherWay } from '../../src/read/banner.js';
import { read } from '../../src/read/read.js';
import { aButton, aControl, aPage, aSight, aSurface } from '../support/facts.js';

function bannerOf(
  text: string,
  buttons: readonly Partial<ButtonFact>[],
  page: Partial<PageFacts> = {},
): SurfaceReading {
  const made = buttons.map((button, at) => aButton({ ref: 100 + at, ...button }));
  const controls = (page.controls ?? []).map(({ ref }) => ref);
  const surface = aSurface({ text, buttons: made.map(({ ref }) => ref), controls });
  const [banner] = read(aPage({ ...page, buttons: made, surfaces: [surface] })).surfaces;
  if (!banner) throw new Error('no banner');
  return banner;
}

const named = (text: string, ...names: string[]) =>
  isAnsweredByName(
    bannerOf(
      text,
      names.map((name) => ({ name, language: null })),
      { languages: ['fr', 'zh-Hans'], language: null },
    ),
  );

test('a text speaks of a button it quotes, however that is written and however short', () => {
  expect(named('By clicking “Accept All” you agree to cookies.', 'Accept all')).toBe(true);
  expect(named("By clicking 'OK' you agree to cookies.", 'OK')).toBe(true);
  expect(named('点击“同意”即表示您同意使用 Cookie。', '同意')).toBe(true);
});

test('a text speaks of a button it writes as the button does', () => {
  expect(named('By clicking Accept all you agree to cookies.', 'Accept all')).toBe(true);
  expect(named('点击全部接受即表示您同意使用 Cookie。', '全部接受')).toBe(true);
});

test('the same word by chance speaks of no button', () => {
  expect(named('If you continue to use this site, you agree to cookies.', 'Agree')).toBe(false);
  expect(named('继续浏览即表示您同意使用 Cookie。', '同意')).toBe(false);
  expect(named('En poursuivant, vous acceptez d’accepter les cookies.', 'Accepter')).toBe(false);
  expect(named('Acceptable use of cookies.', 'Accept')).toBe(false);
});

test('a name full of signs of its own is only a name', () => {
  expect(named('Press “OK (all)” to agree to cookies.', 'OK (all)')).toBe(true);
  expect(named('By continuing you agree to cookies.', 'OK [.*')).toBe(false);
});

test('a button counts where it can be seen and pressed', () => {
  const text = 'We use cookies for advertising.';
  expect(hasButton(bannerOf(text, [{ name: 'Reject all' }]), 'reject')).toBe(true);
  expect(hasButton(bannerOf(text, [{ name: 'Reject all', disabled: true }]), 'reject')).toBe(false);
  expect(
    hasButton(bannerOf(text, [{ name: 'Reject all', sight: aSight({ concealedBy: ['opacity'] }) }]), 'reject'),
  ).toBe(false);
});

test('choices count where they can be saved', () => {
  const controls = [aControl({ surface: 4, state: 'off', name: 'Marketing cookies' })];
  expect(hasChoices(bannerOf('We use cookies.', [{ name: 'Save my choices' }], { controls }))).toBe(true);
  expect(hasChoices(bannerOf('We use cookies.', [{ name: 'Accept all' }], { controls }))).toBe(false);
});

test('a price on a button that does not accept is another way', () => {
  const text = 'We use cookies for advertising.';
  expect(sellsAnotherWay(bannerOf(text, [{ name: 'Subscribe for £3.99 a month' }]), 'en')).toBe(true);
  expect(sellsAnotherWay(bannerOf(text, [{ name: 'Cookie settings' }, { name: 'Accept all' }]), 'en')).toBe(false);
});

test('a banner whose words name nothing asks for cookies by its switches', () => {
  expect(askedBy(bannerOf('Choose here.', []))).toEqual(['cookies']);
  expect(askedBy(bannerOf('We use cookies to show you personalised advertising.', []))).toContain('profiling');
});
