// PRV-03: words of a page that repeat what was typed, in every place from which words get into facts.
import { beforeEach, expect, test } from 'vitest';
import { collect } from '../../src/collect/collect.js';
import { placeDescriber } from '../../src/collect/selector.js';
import { Typed } from '../../src/collect/typed.js';
import { Canaries } from './canaries.js';
import { Scanner } from './scanner.js';

const canaries = new Canaries(31);
// Letters alone, as most names are, and of too few to be told from a word by its looks.
const NAME = 'Wilhelmina Krüger';
const TOKEN = canaries.token('token');
const scanner = new Scanner(new Map([...canaries.all, ['name', NAME]]));
const SHARE = 'Share my data with partners';

const found = (value: unknown) =>
  scanner.scan(JSON.stringify(value)).map(({ canary, around }) => `${canary}: ${around}`);

beforeEach(() => {
  document.title = '';
});

/** A page with what was typed into a field of it, looked at. */
function factsOf(html: string, value = NAME): unknown {
  document.body.innerHTML = `<form>${html}<input id="field"><button>Create account</button></form>`;
  (document.querySelector('#field') as HTMLInputElement).value = value;
  const { facts } = collect(document);
  return facts;
}

const box = (attributes: string) => `<input type="checkbox" checked ${attributes}>`;

test.each([
  ['label', `<label>${box('')} ${SHARE}, NAME</label>`],
  ['label that is cut in the middle of it', `<label>${box('')} ${SHARE} ${'and so on '.repeat(47)}NAME</label>`],
  ['aria-label', box(`aria-label="${SHARE}, NAME"`)],
  ['aria-labelledby', `${box('aria-labelledby="words"')}<p id="words">${SHARE}, NAME</p>`],
  ['aria-labelledby that names the field itself', `${box('aria-labelledby="words field"')}<p id="words">${SHARE}</p>`],
  ['text beside a box', `<p>${box('')} ${SHARE}, NAME</p>`],
  ['legend', `<fieldset><legend>Sharing, NAME</legend><label>${box('')} ${SHARE}</label></fieldset>`],
  ['name of a group', `<div role="group" aria-label="Sharing, NAME"><label>${box('')} ${SHARE}</label></div>`],
  ['heading of the form', `<h2>Account of NAME</h2><label>${box('')} ${SHARE}</label>`],
  ['button', `<label>${box('')} ${SHARE}</label><button>Agree and continue as NAME</button>`],
  ['link in a label', `<label>${box('')} ${SHARE} <a href="/p">of NAME</a></label>`],
  ['sentence', `<p>By continuing you agree that we share your data with partners, NAME.</p>`],
  [
    'banner',
    `<div role="dialog" style="position:fixed"><p>We use cookies to share your data, NAME.</p><button>Accept all, NAME</button><button>No, NAME</button></div>`,
  ],
  ['option', `<select><option>No, do not share my data<option selected>Yes, share data of NAME with partners</select>`],
  ['drawn box', `<ul><li>☑ ${SHARE}, NAME</ul>`],
  ['ARIA box', `<div role="checkbox" aria-checked="true" tabindex="0">${SHARE}, NAME</div>`],
  ['refusal', '<a href="#">No thanks, NAME hates savings</a>'],
])('a %s', (_, html) => {
  expect(found(factsOf(html.replaceAll('NAME', NAME)))).toEqual([]);
});

test.each([
  ['text', '<input value="Wilhelmina Krüger">'],
  ['number', '<input type="number" value="37">'],
  ['text area', '<textarea>Wilhelmina Krüger</textarea>'],
  ['slider', '<div role="slider" aria-valuetext="37" aria-valuenow="37" tabindex="0"></div>'],
  ['editable', '<span contenteditable role="textbox">Wilhelmina Krüger</span>'],
  ['choice', '<select><option>nobody<option selected>Wilhelmina Krüger</select>'],
])('a field inside a label does not say its value along with the words: %s', (_, field) => {
  document.body.innerHTML = `<form><label>${box('')} ${SHARE} for ${field} days</label></form>`;
  const { facts } = collect(document);
  expect(facts.controls.find(({ tag }) => tag === 'input')?.name).toMatch(
    /^Share my data with partners for (?:\[typed\] )?days$/,
  );
  expect(JSON.stringify(facts)).not.toMatch(/Wilhelmina/);
});

test.each([
  ['name of a field', `<label><input type="checkbox" checked name="consent[TOKEN]"> ${SHARE}</label>`],
  ['id that stands for a name', `<label><input type="checkbox" checked id="consent-TOKEN"> ${SHARE}</label>`],
  ['id in a selector', `<div id="a-TOKEN"><label>${box('')} ${SHARE}</label></div>`],
  ['class', `<label class="TOKEN">${box('class="TOKEN"')} ${SHARE}</label>`],
  ['value of a box', `<label>${box('value="TOKEN"')} ${SHARE}</label>`],
  ['hidden field', '<input type="hidden" name="marketing_consent" value="TOKEN">'],
  ['name of a hidden field', '<input type="hidden" name="newsletter_optin_TOKEN" value="1">'],
  ['address in a link', `<label>${box('')} ${SHARE} <a href="/p?u=TOKEN">partners</a></label>`],
  ['title', `<label>${box('title="TOKEN"')} ${SHARE}</label>`],
])('a token the page wrote into a %s', (_, html) => {
  expect(found(factsOf(html.replaceAll('TOKEN', TOKEN), ''))).toEqual([]);
});

test('a title keeps neither a token nor a name', () => {
  document.title = `Sign up ${TOKEN}, ${NAME}`;
  expect(JSON.stringify(factsOf(''))).toContain('Sign up [token], [typed]');
});

test('an id with something typed in it is no way to an element', () => {
  document.body.innerHTML = '<div><p id="user-wilhelmina"></p><p id="terms"></p></div>';
  const place = placeDescriber(Typed.of(['Wilhelmina']));
  const [named, other] = document.querySelectorAll('p');
  expect(place(named as Element)).toBe('html > body > div > p:nth-of-type(1)');
  expect(place(other as Element)).toBe('#terms');
});
