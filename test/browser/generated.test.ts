// Pages made with their truth: every way of concealing, around every honest way of drawing a box, on and off. A consent that is on
// is named concealed, whatever draws it; one that is off is never named.
import { afterEach, describe, expect, test } from 'vitest';
import { runRules } from '../../src/audit/run.js';
import { collect } from '../../src/collect/collect.js';
import { read } from '../../src/read/read.js';
import { RULES } from '../../src/rules/index.js';
import { draw, form, IDIOMS } from './support/idioms.js';
import { closePages, openPage } from './support/open-page.js';

afterEach(closePages);

type Wrap = (control: string) => string;

const within =
  (style: string): Wrap =>
  (control) =>
    `<div style="${style}">${control}</div>`;

const CONCEALMENTS: readonly (readonly [string, Wrap])[] = [
  ['display', within('display:none')],
  ['visibility', within('visibility:hidden')],
  ['visibility: collapse', within('visibility:collapse')],
  ['opacity', within('opacity:0')],
  ['an opacity of hundredths', within('opacity:.02')],
  ['opacities that multiply', (control) => within('opacity:.2')(within('opacity:.2')(control))],
  ['an opacity filter', within('filter:opacity(0)')],
  ['clip', within('position:absolute;clip:rect(0 0 0 0)')],
  ['clip-path: inset', within('clip-path:inset(50%)')],
  ['clip-path: circle', within('clip-path:circle(0)')],
  ['clip-path: polygon', within('clip-path:polygon(0 0,0 0,0 0)')],
  ['overflow of no height', within('height:0;overflow:hidden')],
  ['overflow of no width', within('width:0;height:20px;overflow:hidden')],
  [
    'overflow below the edge',
    (control) => within('height:20px;overflow:hidden')(`<p>Thank you.</p><p>Welcome.</p>${control}`),
  ],
  ['a place left of the page', within('position:absolute;left:-9999px')],
  ['a place above the page', within('position:absolute;top:-3000px')],
  ['a transform off the page', within('transform:translateX(-5000px)')],
  ['a scale of nothing', within('transform:scale(0)')],
  ['the scale property', within('scale:0')],
  ['a closed details', (control) => `<details><summary>More</summary>${control}</details>`],
  ['an unselected tab', (control) => `<div role="tabpanel" style="display:none">${control}</div>`],
  ['a dialog nobody opened', (control) => `<dialog>${control}</dialog>`],
  ['a popover nobody opened', (control) => `<div popover>${control}</div>`],
  ['content-visibility', within('content-visibility:hidden')],
  ['hidden until found', (control) => `<div hidden="until-found">${control}</div>`],
  [
    'something that covers it',
    (control) =>
      `<div style="position:relative">${control}<div style="position:absolute;inset:-4px;background:#eee;z-index:9"></div></div>`,
  ],
];

async function rulesOn(html: string): Promise<string[]> {
  const { facts } = collect(await openPage(html));
  return runRules(read(facts), RULES).findings.map(({ verdict, rule }) => `${verdict} ${rule}`);
}

describe.each(CONCEALMENTS)('by %s', (_, conceal) => {
  test.each(IDIOMS)('%s is concealed when it is on, and nothing when it is off', async (_name, css, markup) => {
    expect(await rulesOn(form(conceal(draw(markup, true)), css))).toEqual(['fail concealed-consent']);
    expect(await rulesOn(form(conceal(draw(markup, false)), css))).toEqual([]);
  });
});
