// Every way to hide a ticked consent, each with its honest twin, in real layout. What is hidden is computed and named.
import { afterEach, describe, expect, test } from 'vitest';
import { runRules } from '../../src/audit/run.js';
import { collect } from '../../src/collect/collect.js';
import { read } from '../../src/read/read.js';
import { RULES } from '../../src/rules/index.js';
import { closePages, openPage } from './support/open-page.js';

afterEach(closePages);

const WORDS = 'I agree that my details are shared with third parties';
const box = (style = '', on = true) =>
  `<label style="${style}"><input type="checkbox" name="p" ${on ? 'checked' : ''}> ${WORDS}</label>`;
const form = (inside: string, css = '') =>
  `<style>body{background:#fff;color:#222;font:16px sans-serif}${css}</style><h1>Checkout</h1><form>${inside}<p><button>Pay now</button></p></form>`;

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

// Twelve ways design systems draw a box while hiding the native one. [name, css, markup with %s for `checked`]
const IDIOMS: readonly (readonly [string, string, string])[] = [
  ['a native box', '', `<label><input type="checkbox" %s> ${WORDS}</label>`],
  [
    'a native box with its own paint',
    'input{appearance:none;width:16px;height:16px;border:1px solid #333}',
    `<label><input type="checkbox" %s> ${WORDS}</label>`,
  ],
  [
    'a custom control of Bootstrap 4',
    '.c{position:relative;padding-left:24px}.c input{position:absolute;z-index:-1;opacity:0}.c label::before{position:absolute;left:0;top:2px;display:block;width:16px;height:16px;content:"";border:1px solid #999}',
    `<div class="c"><input type="checkbox" id="i" %s><label for="i">${WORDS}</label></div>`,
  ],
  [
    'a button check of Bootstrap 5',
    '.b{position:absolute;clip:rect(0,0,0,0);pointer-events:none}.l{border:1px solid #07f;padding:6px 12px;display:inline-block}',
    `<input type="checkbox" class="b" id="i" %s><label class="l" for="i">${WORDS}</label>`,
  ],
  [
    'a wrapper of Ant Design',
    '.w{display:inline-flex}.k{position:relative}.k input{position:absolute;inset:0;opacity:0;z-index:1}.n{display:block;width:16px;height:16px;border:1px solid #ddd;background:#1677ff}',
    `<label class="w"><span class="k"><input type="checkbox" %s><span class="n"></span></span><span>${WORDS}</span></label>`,
  ],
  [
    'an icon of Material UI',
    '.r{position:relative;padding:9px;display:inline-flex}.r input{position:absolute;opacity:0;width:100%;height:100%;inset:0;margin:0}',
    `<label style="display:flex"><span class="r"><input type="checkbox" %s><svg viewBox="0 0 24 24" width="24" height="24"><path d="M3 3h18v18H3z"/></svg></span><span>${WORDS}</span></label>`,
  ],
  [
    'the plain sibling selector',
    'input{position:absolute;left:-9999px}label::before{content:"☐ "}input:checked+label::before{content:"☑ "}',
    `<input type="checkbox" id="i" %s><label for="i">${WORDS}</label>`,
  ],
  [
    'the 44 px input of GOV.UK',
    '.g{position:relative;padding-left:44px;min-height:44px}.g input{position:absolute;left:0;opacity:0;width:44px;height:44px}.g label::before{content:"";position:absolute;left:0;top:2px;width:36px;height:36px;border:2px solid #000}',
    `<div class="g"><input type="checkbox" id="i" %s><label for="i">${WORDS}</label></div>`,
  ],
  [
    'a sliding switch',
    '.s input{opacity:0;width:0;height:0}.s span.t{display:inline-block;width:46px;height:24px;border-radius:24px;background:#2196f3}',
    `<label class="s"><input type="checkbox" %s><span class="t"></span> ${WORDS}</label>`,
  ],
  [
    'a hidden input beside a widget of Radix',
    'button{width:18px;height:18px}',
    `<button type="button" role="checkbox" aria-checked="%a" aria-labelledby="w"></button><input type="checkbox" aria-hidden="true" tabindex="-1" style="position:absolute;opacity:0;pointer-events:none" %s><span id="w">${WORDS}</span>`,
  ],
  [
    'an icon font',
    '.f input{display:none}.f i{font:normal 16px sans-serif;width:18px;height:18px;display:inline-block}.f i::before{content:"\\2610"}.f input:checked+i::before{content:"\\2611"}',
    `<label class="f"><input type="checkbox" %s><i></i> ${WORDS}</label>`,
  ],
  [
    'a picture as ground',
    '.p{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.p+span{padding-left:22px;display:inline-block}.p+span::before{content:"";display:inline-block;width:16px;height:16px;background:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)}',
    `<label><input type="checkbox" class="p" %s><span>${WORDS}</span></label>`,
  ],
];

const draw = (markup: string, on: boolean) => markup.replace('%s', on ? 'checked' : '').replace('%a', String(on));

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
