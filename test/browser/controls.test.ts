// Controls of every make are found with their words and their state, wherever they stand.
import { afterEach, describe, expect, test } from 'vitest';
import { runRules } from '../../src/audit/run.js';
import { collect } from '../../src/collect/collect.js';
import { read } from '../../src/read/read.js';
import { RULES } from '../../src/rules/index.js';
import { closePages, openPage } from './support/open-page.js';

afterEach(closePages);

const WORDS = 'I agree to receive marketing emails';

async function controlsOn(html: string) {
  const { facts } = collect(await openPage(html));
  return facts.controls.map(({ make, role, state, name }) => ({ make, role, state, name }));
}

async function rulesOn(html: string) {
  const { facts } = collect(await openPage(html));
  return runRules(read(facts), RULES).findings.map((finding) => `${finding.verdict} ${finding.rule}`);
}

describe('reads ARIA widgets', () => {
  test.each([
    ['checkbox', `<div role="checkbox" aria-checked="true" tabindex="0">${WORDS}</div>`, 'checkbox', 'on'],
    ['switch', `<button role="switch" aria-checked="false">${WORDS}</button>`, 'switch', 'off'],
    ['radio', `<div role="radio" aria-checked="true">${WORDS}</div>`, 'radio', 'on'],
    ['menuitemcheckbox', `<div role="menuitemcheckbox" aria-checked="true">${WORDS}</div>`, 'menuitemcheckbox', 'on'],
    ['pressed toggle', `<button aria-pressed="true">${WORDS}</button>`, 'toggle', 'on'],
    ['half-ticked box', `<div role="checkbox" aria-checked="mixed">${WORDS}</div>`, 'checkbox', 'mixed'],
  ] as const)('%s', async (_, html, role, state) => {
    expect(await controlsOn(html)).toEqual([{ make: 'aria', role, state, name: WORDS }]);
  });

  test('lets the submitted state of its native input win', async () => {
    const html = `<div role="checkbox" aria-checked="false" aria-label="${WORDS}"><input type="checkbox" checked></div>`;
    expect(await controlsOn(html)).toEqual([{ make: 'aria', role: 'checkbox', state: 'on', name: WORDS }]);
  });
});

describe('reads custom elements', () => {
  test('through their open shadow root, with words from the light tree', async () => {
    const page = await openPage(`<shop-checkbox>${WORDS}</shop-checkbox>`);
    const root = page.querySelector('shop-checkbox')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<label><input type="checkbox" checked><slot></slot></label>';
    const [control] = collect(page).facts.controls;
    expect(control).toMatchObject({ make: 'native', state: 'on', name: WORDS });
  });

  test('by the attribute that says their state', async () => {
    const html = `<form><shop-checkbox name="m" checked>${WORDS}</shop-checkbox><button>Pay</button></form>`;
    expect(await controlsOn(html)).toEqual([{ make: 'custom-element', role: 'checkbox', state: 'on', name: WORDS }]);
  });

  test('and says so when nothing tells the state', async () => {
    const { facts } = collect(await openPage(`<shop-checkbox>${WORDS}</shop-checkbox>`));
    expect(facts.limits).toMatchObject([{ kind: 'closed-shadow-root', target: ['html > body > shop-checkbox'] }]);
  });
});

describe('reads controls drawn without any role', () => {
  const css =
    '<style>.b{display:inline-block;width:14px;height:14px;border:1px solid #333}.b.checked::before{content:"✓"}</style>';
  const icon = '<style>.icon::before{content:"\\e800";display:inline-block;width:16px}</style>';
  test.each([
    ['a glyph', `<p><span>☑</span> ${WORDS}</p>`, `<p><span>☐</span> ${WORDS}</p>`],
    ['a glyph in the text', `<p onclick="">🗹 ${WORDS}</p>`, `<p onclick="">☐ ${WORDS}</p>`],
    [
      'a class',
      `${css}<div><span class="b checked"></span>${WORDS}</div>`,
      `${css}<div><span class="b unchecked"></span>${WORDS}</div>`,
    ],
    [
      'an icon font',
      `${icon}<div><i class="icon icon-checked"></i> ${WORDS}</div>`,
      `${icon}<div><i class="icon icon-unchecked"></i> ${WORDS}</div>`,
    ],
    [
      'an SVG',
      `<div><svg width="16" height="16"><rect width="16" height="16"/><path d="M3 8l3 3 6-6"/></svg>${WORDS}</div>`,
      `<div><svg width="16" height="16"><rect width="16" height="16"/></svg>${WORDS}</div>`,
    ],
    [
      'a picture',
      `<div><img src="img/checked.png" width="16">${WORDS}</div>`,
      `<div><img src="img/unchecked.png" width="16">${WORDS}</div>`,
    ],
    [
      'a ::before of the row',
      `<style>.r::before{content:"☑ "}</style><div class="r">${WORDS}</div>`,
      `<style>.r::before{content:"☐ "}</style><div class="r">${WORDS}</div>`,
    ],
  ])('by %s', async (_, on, off) => {
    expect(await controlsOn(on)).toEqual([{ make: 'drawn', role: 'checkbox', state: 'on', name: WORDS }]);
    expect(await rulesOn(`${on}<button>Continue</button>`)).toContain('fail preticked-consent');
    expect((await controlsOn(off)).map((control) => control.state)).toEqual(['off']);
    expect(await rulesOn(`${off}<button>Continue</button>`)).toEqual([]);
  });

  test('leaves bullets of a list alone', async () => {
    const html =
      '<ul><li><i class="icon-check"></i> Free returns</li><li>✓ Newsletter with offers every week</li></ul><p>By the way, you agree it is nice.</p>';
    expect(await controlsOn(html)).toEqual([]);
  });
});

describe('holds against hostile pages', () => {
  test('whose inputs are named after the properties of their form', async () => {
    const names =
      'parentNode elements attributes querySelectorAll getAttribute children textContent matches closest nodeType getRootNode contains localName shadowRoot id className'.split(
        ' ',
      );
    const clobber = names.map((name) => `<input name="${name}">`).join('');
    const html = (more: string) =>
      `<form>${more}<label><input type="checkbox" name="m" checked> ${WORDS}</label><button>Pay</button></form>`;
    const page = await openPage(html(clobber));
    const form = page.querySelector('form') as unknown as Record<string, unknown>;
    expect(form.getAttribute, 'the attack is live in this browser').toBeInstanceOf(
      (page.defaultView as unknown as typeof globalThis).HTMLInputElement,
    );
    const { facts } = collect(page);
    expect(facts.limits).toEqual([]);
    expect(runRules(read(facts), RULES).findings.map((finding) => finding.rule)).toEqual(
      await rulesOn(html('')).then((rules) => rules.map((rule) => rule.split(' ')[1])),
    );
  });

  test('with labels that name each other in a circle', async () => {
    const html = `<p id="a" aria-labelledby="b">one</p><p id="b" aria-labelledby="a">two</p><form><input type="checkbox" aria-labelledby="a b" checked><label><input type="checkbox" name="m" checked> ${WORDS}</label><button>Pay</button></form>`;
    expect(await rulesOn(html)).toEqual(['fail preticked-consent']);
  });

  test('with a tree a thousand deep and a label of a megabyte', async () => {
    const deep = `${'<div>'.repeat(1000)}<label><input type="checkbox" name="m" checked> ${WORDS} ${'x'.repeat(1_000_000)}</label>${'</div>'.repeat(1000)}`;
    const { facts } = collect(await openPage(`<form>${deep}<button>Pay</button></form>`));
    expect(facts.controls[0]?.name.length).toBeLessThanOrEqual(512);
    expect(facts.controls[0]?.state).toBe('on');
  });
});

describe('keeps what a person typed to the page', () => {
  test('cleans addresses, long numbers and field values out of words', async () => {
    const page = await openPage(
      `<form><input name="who"><label><input type="checkbox" name="m" checked> ${WORDS} to jane@example.com or 0049 151 1234567, Wilhelmina</label><button>Pay</button></form>`,
    );
    (page.querySelector('[name=who]') as HTMLInputElement).value = 'Wilhelmina';
    const text = JSON.stringify(collect(page).facts);
    expect(text).toContain(WORDS);
    expect(text).not.toMatch(/jane@example|1234567|Wilhelmina/);
  });

  test('gives the same facts whatever was typed', async () => {
    const html = `<form><input name="a"><textarea name="b"></textarea><input type="hidden" name="news_optin" value="yes"><label><input type="checkbox" name="m" checked> ${WORDS}</label><button>Pay</button></form>`;
    const factsWith = async (typed: string) => {
      closePages();
      const page = await openPage(html);
      for (const field of page.querySelectorAll<HTMLInputElement>('[name=a], [name=b]')) field.value = typed;
      return collect(page).facts;
    };
    expect(await factsWith('4111 1111 1111 1111')).toEqual(await factsWith('Anna Example'));
  });
});

test('a box the person ticked with their own hand is not blamed', async () => {
  const page = await openPage(
    `<form><label><input type="checkbox" name="m"> ${WORDS}</label><button>Pay</button></form>`,
  );
  const box = page.querySelector('input')!;
  box.click();
  const { facts } = collect(page, { touched: new WeakSet([box]) });
  expect(facts.controls[0]).toMatchObject({ state: 'on', touched: true });
  expect(runRules(read(facts), RULES).findings).toEqual([]);
});

test('controls in same-origin, srcdoc and blank frames carry the path of their frame', async () => {
  const page = await openPage(
    '<iframe id="pay" srcdoc="&lt;label&gt;&lt;input type=checkbox checked&gt; I agree to receive marketing emails&lt;/label&gt;&lt;button&gt;Pay&lt;/button&gt;"></iframe><iframe id="blank"></iframe>',
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  const inner = page.querySelector<HTMLIFrameElement>('#pay')!.contentDocument!;
  const { facts } = collect(inner);
  expect(facts.frame.path.at(-1)).toBe('#pay');
  expect(facts.frame.isTop).toBe(false);
  const blank = page.querySelector<HTMLIFrameElement>('#blank')!.contentDocument!;
  blank.body.innerHTML = `<div role="checkbox" aria-checked="true">${WORDS}</div>`;
  expect(collect(blank).facts.controls).toMatchObject([{ state: 'on', name: WORDS }]);
});

test('a document that is still being read is not passed as whole', () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  page.open();
  page.write('<!doctype html><label><input type="checkbox"> Send me the newsletter by email</label>');
  const half = collect(page).facts;
  page.close();
  const whole = collect(page).facts;
  frame.remove();
  const reason = 'the page was still loading when it was audited';
  expect(half.limits).toEqual([{ kind: 'time', target: [], reason }]);
  expect([half.controls.length, whole.controls.length, whole.limits]).toEqual([1, 1, []]);
});
