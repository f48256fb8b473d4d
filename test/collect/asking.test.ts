// What asks on a page, as far as it can be told without layout: jsdom has none, and nothing may be made up for it.
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { collect } from '../../src/collect/collect.js';
import { leadsAway } from '../../src/collect/presses.js';
import { isNamedBanner, isNamedForConsent, namesCookies, speaksOfTracking } from '../../src/collect/surface-words.js';

function show(html: string): Document {
  document.body.innerHTML = html;
  return document;
}

const BANNER =
  '<div class="cookie-banner"><p>We use cookies to show you advertising.</p><button>Accept</button><a href="/c">Cookie settings</a></div>';
const FORM =
  '<form><p>By signing up you agree to receive our newsletter.</p><label><input type="checkbox" checked> Share my data with partners</label><button>Sign up</button><button type="button">No thanks</button></form>';

describe('without layout', () => {
  test('what has to be measured is null', () => {
    const { surfaces, buttons, controls } = collect(show(BANNER + FORM)).facts;
    expect(surfaces).toMatchObject([{ covers: null, locksPage: null, sight: { box: null } }]);
    expect(buttons.map(({ look }) => look)).toEqual([null, null, null]);
    expect(controls.map(({ shownState }) => shownState)).toEqual(['unknown']);
  });

  test('words, buttons and their kinds are still told', () => {
    const { surfaces, buttons, texts } = collect(show(BANNER + FORM)).facts;
    expect(surfaces).toMatchObject([
      { kind: 'banner', layer: 'first', text: 'We use cookies to show you advertising.', position: 'static' },
    ]);
    expect(buttons.map(({ name, kind, surface }) => [name, kind, surface])).toEqual([
      ['Accept', 'button', surfaces[0]?.ref],
      ['Cookie settings', 'link', surfaces[0]?.ref],
      ['No thanks', 'button', null],
    ]);
    expect(texts.map(({ text, surface }) => [text, surface])).toEqual([
      ['We use cookies to show you advertising.', surfaces[0]?.ref],
      ['By signing up you agree to receive our newsletter.', null],
    ]);
  });
});

test('every button, surface and text can be found again by its place', () => {
  const { facts, refs } = collect(show(BANNER + FORM));
  const all = [...facts.surfaces, ...facts.buttons, ...facts.texts];
  expect(all).toHaveLength(6);
  for (const { ref } of all) expect(document.querySelector(facts.places[ref] as string)).toBe(refs.get(ref));
});

test('an action that is a button of a surface has one ref', () => {
  const { actions, buttons } = collect(show(BANNER)).facts;
  expect(actions.map(({ ref }) => ref)).toEqual([buttons[0]?.ref]);
});

describe('the signal of the browser', () => {
  const page = () => new JSDOM('<p>Hello</p>').window.document;
  const said = (document: Document, told?: boolean) =>
    collect(document, told === undefined ? {} : { globalPrivacyControl: told }).facts.signals.globalPrivacyControl;

  test('is what the caller knows, before what the page is told', () => {
    const document = page();
    Object.defineProperty(document.defaultView!.navigator, 'globalPrivacyControl', { value: false });
    expect(said(document, true)).toBe(true);
    expect(said(document)).toBe(false);
  });

  test('is unknown where nobody says', () => {
    const document = page();
    expect(said(document)).toBeNull();
    Object.defineProperty(document.defaultView!.navigator, 'globalPrivacyControl', { value: '1' });
    expect(said(document)).toBeNull();
  });
});

test.each([
  ['We use cookies to improve our site.', true, true],
  ['We and our partners process your personal data on the basis of legitimate interest.', true, false],
  ['Share my personal data with third parties', true, false],
  ['I agree to the terms', false, false],
  ['We bake biscuits.', false, false],
])('"%s" speaks of tracking: %s, names cookies: %s', (words, tracking, cookies) => {
  expect(speaksOfTracking(words)).toBe(tracking);
  expect(namesCookies(words)).toBe(cookies);
});

test.each([
  ['<div id="onetrust-banner-sdk">', true, true],
  ['<div class="cmp-wrapper">', true, false],
  ['<section aria-label="Cookie notice">', true, true],
  ['<div class="privacy-overlay">', true, false],
  ['<div class="campaign-banner">', false, false],
  ['<div class="compare">', false, false],
])('%s is named for consent: %s, a banner: %s', (html, consent, banner) => {
  const element = show(html).body.firstElementChild as Element;
  expect(isNamedForConsent(element)).toBe(consent);
  expect(isNamedBanner(element)).toBe(banner);
});

test.each([
  ['<a href="/privacy">', true],
  ['<a href="https://other.example/">', true],
  ['<a href="#">', false],
  ['<a href="javascript:void(0)">', false],
  ['<a href="/privacy" role="button">', false],
  ['<a>', false],
  ['<button>', false],
])('%s leads away: %s', (html, away) => {
  expect(leadsAway(show(html).body.firstElementChild as Element)).toBe(away);
});
