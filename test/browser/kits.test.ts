// What component libraries taught: where kits keep the words, the role and the state of a control, and what paints for it.
import { afterEach, describe, expect, test } from 'vitest';
import { runRules } from '../../src/audit/run.js';
import { collect } from '../../src/collect/collect.js';
import { read } from '../../src/read/read.js';
import { RULES } from '../../src/rules/index.js';
import { closePages, openPage } from './support/open-page.js';

afterEach(closePages);

const WORDS = 'I agree to receive marketing emails';
const SIGHT = /^(?:preticked|concealed)-consent$/;
const form = (inside: string, css = '') =>
  `<style>${css}</style><form>${inside}<p><button>Continue</button></p></form>`;

/** Attaches open shadow roots before anything is read. */
async function pageWith(html: string, inside: Readonly<Record<string, string>> = {}): Promise<Document> {
  const page = await openPage(html);
  for (const [tag, shadow] of Object.entries(inside))
    for (const host of page.querySelectorAll(tag)) host.attachShadow({ mode: 'open' }).innerHTML = shadow;
  return page;
}

function judge(page: Document): string[] {
  const { findings } = runRules(read(collect(page).facts), RULES);
  return findings.filter(({ rule }) => SIGHT.test(rule)).map(({ verdict, rule }) => `${verdict} ${rule}`);
}

const controls = (page: Document) =>
  collect(page).facts.controls.map(({ make, role, state, name }) => ({ make, role, state, name }));

describe('a name of one word that asks nothing', () => {
  const named = (name: string) =>
    form(`<div><div>${WORDS}</div><div><div role="switch" aria-checked="true" aria-label="${name}"></div></div></div>`);

  test.each(['Switch', '开关', 'Interrupteur'])('is passed over for the words beside it: %s', async (name) => {
    expect(controls(await pageWith(named(name)))[0]?.name).toBe(WORDS);
  });

  test.each(['Newsletter', 'Select this row'])('and one that says something is kept: %s', async (name) => {
    expect(controls(await pageWith(named(name)))[0]?.name).toBe(name);
  });
});

describe('a control inside a custom element is asked by the words outside', () => {
  const BOX = { 'kit-checkbox': '<input type="checkbox" checked>' };

  test.each([
    ['the label around it', `<label><kit-checkbox></kit-checkbox> ${WORDS}</label>`],
    ['the label that names it', `<kit-checkbox id="k"></kit-checkbox> <b>14</b> <label for="k">${WORDS}</label>`],
    ['what stands beside it', `<div><kit-checkbox></kit-checkbox> ${WORDS}</div>`],
  ])('%s', async (_, html) => {
    expect(controls(await pageWith(form(html), BOX))).toEqual([
      { make: 'native', role: 'checkbox', state: 'on', name: WORDS },
    ]);
  });

  test('unless there are several inside', async () => {
    const two = { 'kit-form': '<input type="checkbox" checked><input type="checkbox">' };
    expect(
      controls(await pageWith(`<label><kit-form></kit-form> ${WORDS}</label>`, two)).map(({ name }) => name),
    ).toEqual(['', '']);
  });
});

test('a host with a role and the input inside it are one control', async () => {
  const html = `<kit-toggle role="switch" aria-checked="true">${WORDS}</kit-toggle>`;
  const page = await pageWith(html, {
    'kit-toggle': '<label><input type="checkbox" role="switch" checked style="display:none"><slot></slot></label>',
  });
  expect(controls(page)).toEqual([{ make: 'custom-element', role: 'switch', state: 'on', name: WORDS }]);
});

test('an element whose role is known to the browser alone is told by its name, and its state by its attribute', async () => {
  const radio = (words: string, state: string) =>
    `<div><label><kit-radio value="x" ${state}></kit-radio> ${words}</label></div>`;
  const page = await pageWith(form(radio(WORDS, 'checked') + radio('No, thank you', '')), {
    'kit-radio': '<div style="width:20px;height:20px;border:1px solid"></div>',
  });
  expect(controls(page)).toEqual([
    { make: 'custom-element', role: 'radio', state: 'on', name: WORDS },
    { make: 'custom-element', role: 'radio', state: 'off', name: 'No, thank you' },
  ]);
});

test('an open banner that is named like a control and holds none is no control', async () => {
  const page = await pageWith(`<cookie-consent role="region" value="1"></cookie-consent>`, {
    'cookie-consent': `<p>${WORDS}</p>`,
  });
  const { facts } = collect(page);
  expect([facts.controls, facts.limits]).toEqual([[], []]);
});

describe('words that a hidden label repeats', () => {
  const row = (title: string) =>
    form(
      `<div><b>${title}</b><label style="position:relative;display:block"><input type="checkbox" checked><span style="position:absolute;opacity:0">${WORDS}</span></label></div>`,
    );

  test('are where a person reads them', async () => {
    expect(judge(await pageWith(row(WORDS)))).toEqual(['fail preticked-consent']);
  });

  test('are not to be read where something else stands beside the control', async () => {
    expect(judge(await pageWith(row('Your order')))).toContain('review concealed-consent');
  });
});

describe('a stand-in', () => {
  const INPUT = 'input{position:absolute;opacity:0}';
  const row = (more: string) =>
    `<div style="position:relative"><label><input type="checkbox" checked><i></i> ${WORDS}</label>${more}</div>`;
  const veil = '<div style="position:absolute;inset:-4px;background:#fff"></div>';
  const box = `${INPUT}i{display:inline-block;width:16px;height:16px;border:1px solid #333;pointer-events:none}`;

  test('that takes no pointer is seen', async () => {
    expect(judge(await pageWith(form(row(''), box)))).toEqual(['fail preticked-consent']);
  });

  test('that takes no pointer is concealed by what lies over it', async () => {
    expect(judge(await pageWith(form(row(veil), box)))).toEqual(['fail concealed-consent']);
  });

  const patch = (color: string) => `${INPUT}i{display:inline-block;width:16px;height:16px;background:${color}}`;

  test('is no plain patch in the colour it lies on', async () => {
    expect(judge(await pageWith(form(row(''), patch('#fff'))))).toEqual(['fail concealed-consent']);
  });

  test('is one in any other colour', async () => {
    expect(judge(await pageWith(form(row(''), patch('#eee'))))).toEqual(['fail preticked-consent']);
  });
});
