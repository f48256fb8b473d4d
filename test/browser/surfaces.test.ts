// Parts of a page that ask by themselves, in real layout: what kind they are, how much they cover, and whether they lock.
import { afterEach, describe, expect, test } from 'vitest';
import { collect } from '../../src/collect/collect.js';
import type { PageFacts, SurfaceFact } from '../../src/model/facts.js';
import { closePages, openPage } from './support/open-page.js';

afterEach(closePages);

const WORDS = 'We use cookies to measure how our site is used and to show you advertising.';
const ASK = `<p>${WORDS}</p><button>Accept all</button><button>Reject all</button>`;
const LONG = `<main>${'<p>An ordinary paragraph about shoes and socks.</p>'.repeat(60)}</main>`;

async function factsOf(html: string): Promise<PageFacts> {
  return collect(await openPage(html)).facts;
}

async function onlySurface(html: string): Promise<SurfaceFact> {
  const { surfaces } = await factsOf(html);
  expect(surfaces).toHaveLength(1);
  return surfaces[0] as SurfaceFact;
}

const namesOn = (facts: PageFacts, surface: SurfaceFact): string[] =>
  surface.buttons.map((ref) => facts.buttons.find((button) => button.ref === ref)?.name ?? '');

describe('tells the kind of a surface', () => {
  const bar = 'position:fixed;left:0;right:0;bottom:0;background:#fff;padding:10px';
  test.each([
    ['a bar that is fixed at the foot is a banner', `${LONG}<div style="${bar}">${ASK}</div>`, 'banner', 'fixed'],
    [
      'a bar that sticks at the top is a banner',
      `<div style="position:sticky;top:0;background:#fff">${ASK}</div>${LONG}`,
      'banner',
      'sticky',
    ],
    [
      'a bar that is spoken of as a dialog is one',
      `${LONG}<div role="dialog" aria-label="Cookies" style="${bar}">${ASK}</div>`,
      'dialog',
      'fixed',
    ],
    ['an open dialog is one', `${LONG}<dialog open>${ASK}</dialog>`, 'dialog', 'absolute'],
    ['a block in the flow is a panel', `<section>${ASK}</section>${LONG}`, 'panel', 'static'],
    [
      'a block in the flow that is named a banner is one, as on a page without its style sheets',
      `<div class="cookie-banner">${ASK}</div>${LONG}`,
      'banner',
      'static',
    ],
  ] as const)('%s', async (_, html, kind, position) => {
    expect(await onlySurface(html)).toMatchObject({ kind, position, layer: 'first', text: WORDS });
  });
});

describe('tells a wall', () => {
  const panel = `<div style="background:#fff;margin:100px;padding:20px">${ASK}</div>`;
  const over = 'position:fixed;inset:0;background:rgba(0,0,0,.6)';
  const centred = 'position:fixed;left:200px;top:100px;width:400px;background:#fff';
  test.each([
    ['an overlay around its panel', `${LONG}<div style="${over}">${panel}</div>`],
    ['a backdrop beside it', `${LONG}<div style="${over}"></div><div style="${centred}">${ASK}</div>`],
    [
      'a backdrop drawn as a pseudo-element',
      `<style>.b::before{content:"";${over};z-index:-1}</style>${LONG}<div class="b" style="${centred}">${ASK}</div>`,
    ],
    [
      'a see-through overlay over a page that cannot be scrolled',
      `<style>body{overflow:hidden}</style>${LONG}<div style="${over};pointer-events:none">${panel}</div>`,
    ],
  ])('%s', async (_, html) => {
    expect(await onlySurface(html)).toMatchObject({ kind: 'wall', covers: 1, locksPage: true });
  });

  test('a modal dialog bars the page behind it', async () => {
    const page = await openPage(`${LONG}<dialog>${ASK}</dialog>`);
    page.querySelector('dialog')!.showModal();
    expect(collect(page).facts.surfaces).toMatchObject([{ kind: 'wall', modal: true, covers: 1, locksPage: true }]);
  });

  test.each([
    ['a bar at the foot', `${LONG}<div style="position:fixed;left:0;right:0;bottom:0;height:120px">${ASK}</div>`, 0.2],
    [
      'a small box in a corner',
      `${LONG}<div style="position:fixed;left:0;top:0;width:200px;height:240px">${ASK}</div>`,
      0.1,
    ],
    [
      'a tall box beside another fixed thing that covers nothing',
      `${LONG}<div style="${over};display:none"></div><div style="position:fixed;left:0;top:0;width:400px;height:300px">${ASK}</div>`,
      0.25,
    ],
  ])('and not %s', async (_, html, covers) => {
    const surface = await onlySurface(html);
    expect(surface).toMatchObject({ kind: 'banner', locksPage: false });
    expect(surface.covers).toBeCloseTo(covers, 1);
  });

  test('a page that is cut off where there is nothing more of it is not locked', async () => {
    const html = `<style>html,body{height:100%;margin:0;overflow:hidden}</style><p>Hello</p><div style="position:fixed;bottom:0;left:0">${ASK}</div>`;
    expect(await onlySurface(html)).toMatchObject({ kind: 'banner', locksPage: false });
  });

  test('and not a bar under a wall of something else', async () => {
    const html = `<style>body{overflow:hidden}</style>${LONG}<div style="position:fixed;left:0;bottom:0">${ASK}</div><div role="dialog" aria-modal="true" style="${over}"><p>Are you over 18?</p><button>Yes</button><button>No</button></div>`;
    const { surfaces } = await factsOf(html);
    expect(surfaces.map(({ kind, locksPage }) => [kind, locksPage])).toEqual([
      ['banner', false],
      ['wall', true],
    ]);
  });

  test('a page whose rest is inert is locked', async () => {
    const html = `<div inert>${LONG}</div><div style="position:fixed;bottom:0;left:0">${ASK}</div>`;
    expect(await onlySurface(html)).toMatchObject({ modal: true, locksPage: true });
  });
});

describe('tells what is shown first from what is come to later', () => {
  const purposes = (css: string) =>
    `<div role="dialog" aria-label="Privacy preference centre" style="position:fixed;top:10px;left:10px;background:#fff;${css}"><p>Choose which cookies we may set.</p><label><input type="checkbox" checked> Marketing cookies</label><button>Save choices</button></div>`;
  const first = `<div style="position:fixed;bottom:0;left:0;background:#fff"><p>${WORDS}</p><button>Accept all</button><button>Cookie settings</button></div>`;

  test('a preference centre that is hidden until settings are pressed', async () => {
    const { surfaces, controls } = await factsOf(`${LONG}${first}${purposes('display:none')}`);
    expect(surfaces.map(({ layer, kind }) => [kind, layer])).toEqual([
      ['banner', 'first'],
      ['dialog', 'later'],
    ]);
    expect(surfaces[1]).toMatchObject({ sight: { concealedBy: ['unopened-dialog'] }, covers: 0, locksPage: false });
    expect(surfaces[1]?.controls).toEqual(controls.map((control) => control.ref));
    expect(controls[0]?.surface).toBe(surfaces[1]?.ref);
  });

  test('a preference centre that lies open beside the banner that offers it', async () => {
    const { surfaces } = await factsOf(`${first}${purposes('')}`);
    expect(surfaces.map(({ layer }) => layer)).toEqual(['first', 'later']);
  });

  test('a second step inside the same dialog', async () => {
    const html = `<div role="dialog" style="position:fixed;bottom:0;left:0"><div><p>${WORDS}</p><button>Accept all</button><button>Settings</button></div><div style="display:none"><p>Choose which cookies we may set.</p><label><input type="checkbox" checked> Marketing cookies</label><button>Save choices</button></div></div>`;
    const facts = await factsOf(html);
    expect(facts.surfaces.map(({ layer }) => layer)).toEqual(['first', 'later']);
    expect(namesOn(facts, facts.surfaces[0] as SurfaceFact)).toEqual(['Accept all', 'Settings']);
    expect(namesOn(facts, facts.surfaces[1] as SurfaceFact)).toEqual(['Save choices']);
    expect(facts.surfaces[0]?.text).toBe(WORDS);
  });

  test('boxes on the first layer stay on it', async () => {
    const html = `<div style="position:fixed;bottom:0;left:0"><p>${WORDS}</p><label><input type="checkbox"> Marketing cookies</label><button>Accept all</button><button>Save choices</button></div>`;
    expect(await onlySurface(html)).toMatchObject({ layer: 'first' });
  });
});

describe('finds the smallest block that holds words and buttons', () => {
  test('where the buttons stand beside the words', async () => {
    const html = `<header><nav><a href="/a">Shoes</a></nav></header><div id="c"><div><div><p>${WORDS} <a href="/cookies">Cookie settings</a></p></div><div><button>Accept</button><button>Decline</button></div></div></div>${LONG}`;
    const facts = await factsOf(html);
    expect(facts.surfaces).toHaveLength(1);
    expect(namesOn(facts, facts.surfaces[0] as SurfaceFact)).toEqual(['Cookie settings', 'Accept', 'Decline']);
  });

  test('and takes no links along that answer nothing', async () => {
    const html = `<div><div><p>${WORDS}</p><a href="#">Got it</a></div><a href="/a">Shoes</a> <a href="/b">Socks</a> <a href="/c">Hats</a></div>${LONG}`;
    const facts = await factsOf(html);
    expect(namesOn(facts, facts.surfaces[0] as SurfaceFact)).toEqual(['Got it']);
  });

  test('and counts what only wraps another surface once', async () => {
    const html = `${LONG}<div aria-modal="true"><div role="dialog" style="position:fixed;bottom:0">${ASK}</div></div>`;
    expect(await onlySurface(html)).toMatchObject({ kind: 'dialog', modal: true });
  });

  test('and takes no menu, form or heading of the page along', async () => {
    const html = `<div><div><p>${WORDS}</p><a href="#">Got it</a></div><a href="/a">Shoes</a><a href="/b">Socks</a><h1>Shop</h1><form><input type="email"><button>Go</button></form></div>`;
    const facts = await factsOf(html);
    expect(facts.surfaces).toHaveLength(1);
    expect(namesOn(facts, facts.surfaces[0] as SurfaceFact)).toEqual(['Got it']);
  });

  test.each([
    [
      'a policy that speaks of cookies',
      `<main><h1>Cookie policy</h1>${`<p>${WORDS}</p>`.repeat(40)}<a href="#top">Close</a></main>`,
    ],
    ['a link to the cookie policy', '<div><a href="/cookies">Cookie policy</a> <button>Search</button></div>'],
    [
      'a log-in by one button that needs cookies',
      '<div><p>You must accept cookies to sign in.</p><button>Log in</button></div>',
    ],
    [
      'a log-in that needs cookies',
      `<form><p>You must accept cookies to sign in.</p><input type="password"><button>Accept</button></form>`,
    ],
    [
      'a newsletter form in the page',
      '<form><p>Subscribe to our newsletter.</p><input type="email"><button>Subscribe</button></form>',
    ],
    ['a dialog that is closed and asks nothing', `<dialog><p>Your basket is empty.</p><button>Close</button></dialog>`],
  ])('and none in %s', async (_, html) => {
    expect((await factsOf(html)).surfaces).toEqual([]);
  });
});

describe('finds surfaces wherever they stand', () => {
  test('in an open shadow root, with words and buttons in roots of their own', async () => {
    const page = await openPage(`${LONG}<div id="host"></div>`);
    const root = page.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<div style="position:fixed;bottom:0;left:0;background:#fff"><x-words></x-words><x-button></x-button><button>Reject all</button></div>`;
    root.querySelector('x-words')!.attachShadow({ mode: 'open' }).innerHTML = `<p>${WORDS}</p>`;
    root.querySelector('x-button')!.attachShadow({ mode: 'open' }).innerHTML = '<button>Accept all</button>';
    const { facts } = collect(page);
    expect(facts.surfaces).toMatchObject([{ kind: 'banner', text: WORDS }]);
    expect(namesOn(facts, facts.surfaces[0] as SurfaceFact).sort()).toEqual(['Accept all', 'Reject all']);
    expect(facts.places[facts.surfaces[0]!.ref]).toEqual(['#host', 'div']);
  });

  test('in a shadow root whose words and buttons are slotted', async () => {
    const page = await openPage(`${LONG}<x-banner><p>${WORDS}</p><button>Accept all</button></x-banner>`);
    const root = page.querySelector('x-banner')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<div style="position:fixed;bottom:0;left:0"><slot></slot></div>';
    const { facts } = collect(page);
    expect(facts.surfaces).toMatchObject([{ kind: 'banner', text: WORDS }]);
    expect(namesOn(facts, facts.surfaces[0] as SurfaceFact)).toEqual(['Accept all']);
  });

  test('in a frame that holds nothing else', async () => {
    expect(await onlySurface(`<div><p>${WORDS}</p></div><div><button>Accept all</button></div>`)).toMatchObject({
      kind: 'panel',
      text: WORDS,
    });
  });

  test('a bar that sticks and asks for an address', async () => {
    const html = `${LONG}<div style="position:sticky;bottom:0"><p>Sign up to our newsletter for news and offers.</p><input type="email"><button>Sign up</button></div>`;
    expect(await onlySurface(html)).toMatchObject({ kind: 'banner', position: 'sticky' });
  });

  test('a pop-up that asks for an address', async () => {
    const html = `${LONG}<div style="position:fixed;inset:0;background:rgba(0,0,0,.5)"><div style="background:#fff;margin:100px"><h2>Get 10% off</h2><p>Sign up to our newsletter for news and offers.</p><input type="email"><button>Sign up</button><a href="#">No thanks, I hate saving money</a></div></div>`;
    const facts = await factsOf(html);
    expect(facts.surfaces).toMatchObject([{ kind: 'wall' }]);
    expect(namesOn(facts, facts.surfaces[0] as SurfaceFact)).toEqual(['Sign up', 'No thanks, I hate saving money']);
  });
});

test('a surface with more answers than are kept says so', async () => {
  const many = Array.from({ length: 50 }, (_, at) => `<button>Accept partner ${at}</button>`).join('');
  const { limits, buttons } = await factsOf(`<div style="position:fixed;top:0">${ASK}${many}</div>`);
  expect(buttons).toHaveLength(40);
  expect(limits).toMatchObject([{ kind: 'size', reason: 'more than 40 buttons' }]);
});

test('a page with inputs named after the properties of their form is read alike', async () => {
  const names =
    'contains parentNode childNodes children textContent matches closest shadowRoot localName getAttribute'.split(' ');
  const clobber = names.map((name) => `<input type="hidden" name="${name}">`).join('');
  const html = `${LONG}<form role="dialog" style="position:fixed;bottom:0;left:0">${clobber}${ASK}</form>`;
  const facts = await factsOf(html);
  expect(facts.surfaces).toMatchObject([{ kind: 'dialog', text: WORDS }]);
  expect(namesOn(facts, facts.surfaces[0] as SurfaceFact)).toEqual(['Accept all', 'Reject all']);
});
