// What a look leaves out for its number is told, and what is just few enough is not.
import { afterEach, expect, test } from 'vitest';
import { collect } from '../../src/collect/collect.js';
import { closePages, openPage } from './support/open-page.js';

afterEach(closePages);

const times = (most: number, html: (at: number) => string) =>
  Array.from({ length: most }, (_, at) => html(at)).join('');
const SHARE = 'I agree that my data is shared with partners';
const banner = (inside: string) =>
  `<div style="position:fixed;top:0"><p>We use cookies to show you advertising.</p><button>Accept all</button>${inside}</div>`;

test.each([
  ['more than 2000 things to press', 2000, (most: number) => `<nav>${times(most, (at) => `<a>${at}</a>`)}</nav>`],
  [
    'more than 1500 things to press outside dialogs',
    1500,
    (most: number) => times(most, (at) => `<a href="/${at}">Shoe ${at}</a>`),
  ],
  [
    'more than 20 refusals',
    20,
    (most: number) =>
      `<form><button>Join</button>${times(most, (at) => `<a href="#">No thanks, I hate ${at} dollars</a>`)}</form>`,
  ],
  [
    'more than 500 hidden fields',
    500,
    (most: number) => `<form>${times(most, (at) => `<input type="hidden" name="optin${at}" value="1">`)}</form>`,
  ],
  [
    'more than 200 texts that ask for consent in one tree',
    200,
    (most: number) => times(most, (at) => `<div>${SHARE} (${at})</div>`),
  ],
  [
    'more than 40 buttons',
    38,
    (most: number) => banner(times(most + 1, (at) => `<button>Accept partner ${at}</button>`)),
  ],
  [
    'more than 1500 elements in a banner or dialog',
    1498,
    (most: number) => banner(times(most, (at) => `<span>${at}</span>`)),
  ],
] as const)('%s', async (reason, most, html) => {
  const sizesOf = async (count: number) =>
    collect(await openPage(html(count)))
      .facts.limits.filter(({ kind }) => kind === 'size')
      .map((limit) => limit.reason);
  expect(await sizesOf(most)).not.toContain(reason);
  expect(await sizesOf(most + 1)).toContain(reason);
});

test('a box far down a list is tied to the button beside it, and only what something is tied to is told of a long list', async () => {
  const card = (at: number, inside = '') =>
    `<div>${inside}<a href="#">Shoe</a><button type="button">Add to basket ${at}</button></div>`;
  const html = `${times(150, (at) => card(at))}${card(150, `<label><input type="checkbox" checked> ${SHARE}</label>`)}${times(150, (at) => card(at))}`;
  const { actions, controls, limits } = collect(await openPage(html)).facts;
  const tied = actions.find(({ ref }) => ref === controls[0]?.action);
  expect(tied).toMatchObject({ name: 'Add to basket 150', sight: { concealedBy: [] } });
  expect(actions.length).toBeLessThan(70);
  expect(limits).toEqual([]);
});
