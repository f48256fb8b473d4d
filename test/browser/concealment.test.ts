// Every way to hide a ticked consent, each with its honest twin, in real layout. What is hidden is computed and named.
import { afterEach, describe, expect, test } from 'vitest';
import { runRules } from '../../src/audit/run.js';
import { collect } from '../../src/collect/collect.js';
import { read } from '../../src/read/read.js';
import { RULES } from '../../src/rules/index.js';
import { draw, form, IDIOMS, WORDS } from './support/idioms.js';
import { closePages, openPage } from './support/open-page.js';

afterEach(closePages);

const box = (style = '', on = true) =>
  `<label style="${style}"><input type="checkbox" name="p" ${on ? 'checked' : ''}> ${WORDS}</label>`;
async function findingsOn(html: string) {
  const { facts } = collect(await openPage(html));
  const report = runRules(read(facts), RULES);
  return {
    rules: report.findings.map((finding) => `${finding.verdict} ${finding.rule}`),
    findings: report.findings,
    facts,
  };
}

const HIDING: readonly (readonly [string, string])[] = [
  ['display', form(`<div style="display:none">${box()}</div>`)],
  ['visibility', form(box('visibility:hidden'))],
  ['opacity', form(box('opacity:0.01'))],
  ['opacity', form(`<div style="opacity:.3"><div style="opacity:.2">${box()}</div></div>`)],
  ['clip', form(box('position:absolute;clip:rect(0 0 0 0)'))],
  ['clip', form(`<div>${box('clip-path:inset(50%);display:block')}</div>`)],
  ['clip', form(box('clip-path:circle(0);display:block'))],
  [
    'zero-size',
    form(
      `<span style="position:absolute;width:300px;height:0;overflow:hidden;display:block"></span>${box('font-size:0')}`,
      'input{width:0;height:0;margin:0;appearance:none}',
    ),
  ],
  ['overflow', form(`<div style="height:0;overflow:hidden">${box()}</div>`)],
  [
    'overflow',
    form(
      `<div style="width:200px;height:30px;overflow:hidden">${'<p>Thank you for your order.</p>'.repeat(4)}${box()}</div>`,
    ),
  ],
  ['off-screen', form(box('position:absolute;left:-9999px'))],
  ['off-screen', form(box('position:absolute;top:-500px'))],
  ['off-screen', form(box('display:block;transform:translateX(-3000px)'))],
  [
    'covered',
    form(
      `<div style="position:relative">${box('display:block')}<div style="position:absolute;inset:0;background:#eee"></div></div>`,
    ),
  ],
  ['same-colour', form(box('color:#fff'))],
  ['same-colour', form(`<div style="background:oklch(0.7 0.1 200)">${box('color:oklch(0.7 0.1 200)')}</div>`)],
  ['scale', form(box('display:block;transform:scale(0)'))],
  ['scale', form(box('display:block;scale:0'))],
  ['closed-details', form(`<details><summary>Terms</summary>${box()}</details>`)],
  ['unselected-tab', form(`<div role="tabpanel" style="display:none">${box()}</div>`)],
  ['unopened-dialog', form(`<dialog>${box()}</dialog>`)],
  ['unopened-dialog', form(`<div popover>${box()}</div>`)],
  ['content-visibility', form(`<div style="content-visibility:hidden">${box()}</div>`)],
  ['hidden-until-found', form(`<div hidden="until-found">${box()}</div>`)],
];

describe('hides a ticked consent', () => {
  test.each(HIDING.map(([means, html], index) => [means, index, html] as const))(
    'by %s (%i)',
    async (means, _, html) => {
      const { rules, findings, facts } = await findingsOn(html);
      expect(facts.controls[0]?.standIn).toBeNull();
      expect(rules).toContain('fail concealed-consent');
      expect(findings.find((finding) => finding.rule === 'concealed-consent')?.evidence.concealedBy).toContain(means);
    },
  );

  test.each(HIDING.map(([means, html], index) => [means, index, html.replace('checked', '')] as const))(
    'and says nothing when it is off: %s (%i)',
    async (_, __, html) => {
      expect((await findingsOn(html)).rules).toEqual([]);
    },
  );
});

describe('judges the stand-in, not the hidden input', () => {
  test.each(IDIOMS)('of %s: on is pre-ticked and never concealed', async (_, css, markup) => {
    const { rules } = await findingsOn(form(draw(markup, true), css));
    expect(rules).toEqual(['fail preticked-consent']);
  });

  test.each(IDIOMS)('of %s: off is clean', async (_, css, markup) => {
    expect((await findingsOn(form(draw(markup, false), css))).rules).toEqual([]);
  });

  test.each(IDIOMS)('of %s: hidden as a whole is concealed', async (_, css, markup) => {
    const { rules } = await findingsOn(form(`<div style="opacity:0">${draw(markup, true)}</div>`, css));
    expect(rules).toEqual(['fail concealed-consent']);
  });
});

test('a cookie banner that floats over a box for now does not conceal it', async () => {
  const banner = '<div style="position:fixed;inset:0;background:#fff">We value your privacy <button>OK</button></div>';
  const { rules } = await findingsOn(form(box()) + banner);
  expect(rules).toEqual(['fail preticked-consent']);
});

test('white words on a picture placed behind them are not taken for invisible', async () => {
  const hero = (picture: string) =>
    form(
      `<div style="position:relative;color:#fff">${picture}<div style="position:relative">${box('color:#fff')}</div></div>`,
    );
  const picture =
    '<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" style="position:absolute;inset:0;width:100%;height:100%">';
  expect((await findingsOn(hero(picture))).rules).toEqual(['fail preticked-consent']);
  expect((await findingsOn(hero('<div style="position:absolute;inset:0;background:#123"></div>'))).rules).toEqual([
    'fail preticked-consent',
  ]);
  expect((await findingsOn(hero(''))).rules).toContain('fail concealed-consent');
});
