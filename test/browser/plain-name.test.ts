// The short way to a name says what the long way says, or nothing.
import { computeAccessibleName } from 'dom-accessibility-api';
import { afterEach, expect, test } from 'vitest';
import { accessibleName } from '../../src/collect/label.js';
import { createMeasure } from '../../src/collect/measure.js';
import { plainName } from '../../src/collect/plain-name.js';
import { closePages, openPage } from './support/open-page.js';

afterEach(closePages);

const BOX = '<input type="checkbox" id="box">';

const PLAIN: readonly (readonly [string, string])[] = [
  ['wrapped', `<label>${BOX} Send me offers</label>`],
  ['beside', `${BOX}<label for="box">Send  me\n offers</label>`],
  ['two labels', `<label for="box">Offers</label>${BOX}<label for="box">by post</label>`],
  ['inline parts run together', `<label>${BOX}Send<span>me</span><b>offers</b></label>`],
  ['blocks stand apart', `<label>${BOX}Send<div>me</div><p>offers</p></label>`],
  ['boxes of a line stand apart', `<label>${BOX}Send<span style="display:inline-block">me</span>offers</label>`],
  ['a link', `<label>${BOX}I accept the <a href="/t">terms</a>.</label>`],
  ['a hidden part', `<label>${BOX}Send <span style="display:none">no</span><i hidden>no</i>offers</label>`],
  ['a part that takes no room', `<label>${BOX}Send <span style="visibility:hidden">no</span>offers</label>`],
  ['hidden from assistive technology', `<label>${BOX}Offers<span aria-hidden="true"> *</span></label>`],
  [
    'painted words',
    `<style>.a::before{content:"Yes, "}.a::after{content:"!"}</style><label class="a">${BOX}send</label>`,
  ],
  ['a comment', `<label>${BOX}Send<!-- not -->me</label>`],
  ['nothing', `<label>${BOX}</label>`],
  ['a select', '<label>Offers <select id="box"><option>None<option>Daily</select></label>'],
  ['a radio', '<label><input type="radio" id="box" role="radio">Weekly</label>'],
  ['an id twice', `${BOX}<p id="box"></p><label for="box">First of two</label>`],
];

const OTHER: readonly (readonly [string, string])[] = [
  ['no label', `<p>${BOX} Send me offers</p>`],
  ['a name of its own', `<label>${BOX.replace('id', 'aria-label="Mail" id')} Send me offers</label>`],
  ['named elsewhere', `<p id="p">Mail</p><label>${BOX.replace('id', 'aria-labelledby="p" id')} Offers</label>`],
  ['a picture', `<label>${BOX}<img alt="Offers"></label>`],
  ['a part with a role', `<label>${BOX}Send <span role="button">offers</span></label>`],
  ['a part with a name', `<label>${BOX}Send <span aria-label="mail">offers</span></label>`],
  ['labels in labels', `<label for="box">Send <label for="box">me</label></label>${BOX}`],
  ['a label of something else', `<label for="x">${BOX} Offers</label>`],
  ['no widget', `<label>${BOX.replace('id', 'role="presentation" id')} Offers</label>`],
  ['a hidden part that holds something', `<label>${BOX}Offers<span hidden><b>no</b></span></label>`],
];

async function namesOf(html: string) {
  const page = await openPage(html);
  const box = page.getElementById('box') as Element;
  const measure = createMeasure(page);
  const view = page.defaultView as Window;
  const long = (hidden: boolean) =>
    computeAccessibleName(box, { hidden, getComputedStyle: view.getComputedStyle.bind(view) });
  return [false, true].map((concealed) => ({
    short: plainName(box, measure, concealed),
    used: accessibleName(box, measure, concealed),
    long: long(concealed),
  }));
}

test.each(PLAIN)('%s: the short way says the same', async (_, html) => {
  for (const { short, long } of await namesOf(html)) expect(short).toBe(long);
});

test.each(OTHER)('%s: the short way is not taken', async (_, html) => {
  for (const { short, used, long } of await namesOf(html)) {
    if (short !== null) expect(short).toBe(long);
    expect(used).toBe(long);
  }
  expect((await namesOf(html))[0]?.short).toBeNull();
});

test('a field in a label leaves its value out, whichever way', async () => {
  const [seen] = await namesOf(`<label>${BOX} for <input value="37"> days</label>`);
  expect(seen?.short).toBeNull();
  expect(seen?.used.replace(/\s+/g, ' ').trim()).toBe('for days');
});
