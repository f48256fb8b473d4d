// Whatever a page wrote is shown as text, in every view: no element, no request, no script comes of it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ALL } from '../../src/extension/dashboard/query.js';
import { toCompare, toFinding, toFindings } from '../../src/extension/dashboard/route.js';
import { visible } from '../../src/extension/dashboard/visible.js';
import type { Finding } from '../../src/model/finding.js';
import { aFinding, LogMaker, NOW } from './support/dashboard-log.js';
import { type DashboardPage, drawn, openDashboard, until } from './support/dashboard-page.js';
import { memorySource, wholeLog } from './support/memory-source.js';

const OUT = 'https://tracker.invalid';
const SAYS = `globalThis.hostile=1`;
const CORPUS: readonly string[] = [
  `<script>${SAYS}</script>`,
  `<img src=x onerror="${SAYS}">`,
  `<img src="${OUT}/dot.png">`,
  `<svg onload="${SAYS}">`,
  `<svg><script href="${OUT}/a.js"></script></svg>`,
  `<iframe srcdoc="<script>parent.${SAYS}</script>"></iframe>`,
  `<iframe src="javascript:${SAYS}">`,
  `<link rel=stylesheet href="${OUT}/a.css">`,
  `<style>@import "${OUT}/a.css";*{background:url(${OUT}/b.png)}</style>`,
  `<base href="${OUT}/">`,
  `<meta http-equiv=refresh content="0;url=${OUT}">`,
  `<object data="${OUT}/a.swf"></object>`,
  `<embed src="${OUT}/a.swf">`,
  `<video poster="${OUT}/a.png"><source src=x onerror="${SAYS}"></video>`,
  `<details open ontoggle="${SAYS}">`,
  `<input autofocus onfocus="${SAYS}">`,
  `<form action="${OUT}"><button>Go</button></form>`,
  `<a href="javascript:${SAYS}">press</a>`,
  `<template><img src=x onerror="${SAYS}"></template>`,
  `<math><mtext></table><img src=x onerror="${SAYS}">`,
  `"><img src=x onerror="${SAYS}">`,
  `'><script>${SAYS}</script>`,
  `--><script>${SAYS}</script>`,
  `]]><script>${SAYS}</script>`,
  `</title><script>${SAYS}</script>`,
  `</textarea><script>${SAYS}</script>`,
  `</option></select><img src=x onerror="${SAYS}">`,
  '</bdi></td></tr></table><h1>untick: nothing found</h1>',
  `javascript:${SAYS}`,
  `data:text/html,<script>${SAYS}</script>`,
  'file:///etc/passwd',
  'https://user:secret@shop.example/',
  'https://xn--pypal-4ve.example/',
  `url(${OUT}/a.png)`,
  `expression(${SAYS})`,
  '{{constructor.constructor("globalThis.hostile=1")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a page may write one
  '${globalThis.hostile=1}',
  '{words}',
  '{count}{state}{constructor}',
  '$& $1 $`',
  'pay\u202Egnp.exe',
  '\u2066isolated\u2067 right \u2069\u2069\u2069',
  '\u061Cmark\u200Fmark',
  'zero\u200Bwidth\u2060\uFEFF',
  'nul\u0000bell\u0007esc\u001b[2J',
  'line\u2028paragraph\u2029end',
  'half \ud83d',
  'tag\u{e0001}\u{e0041}',
  '&lt;script&gt; &#60;img&#62; &amp;',
  '__proto__',
  'constructor',
  `Z̸̢͇̙${'\u0301'.repeat(60)}`,
  'x'.repeat(600),
  'ا'.repeat(300),
];

let page: DashboardPage | null = null;
let asked: string[] = [];
const observer = new PerformanceObserver((list) => {
  asked.push(...list.getEntries().map(({ name }) => name));
});
beforeEach(() => {
  asked = [];
  Reflect.deleteProperty(globalThis, 'hostile');
  observer.observe({ type: 'resource' });
});
afterEach(() => {
  page?.close();
  observer.disconnect();
});

const about = (text: string, visit: string, at = NOW) => ({ visit, at, site: text, page: text });

/** A finding in which every field that a page can fill holds the text. */
function hostile(text: string): Finding {
  return aFinding('preticked-consent', text, {
    fix: text,
    message: text,
    language: text,
    target: [text, [text, text]],
    evidence: { words: text, concealedBy: [text], purposes: [text], decidedBy: [text], [text]: text },
    purposes: [text] as never,
    timeline: {
      markup: 'off',
      first: 'on',
      firstAt: 1,
      changes: [
        { at: 2, to: 'off', cause: 'gesture', press: { on: 'action', words: text } },
        { at: 3, to: 'on', cause: 'script', press: { on: 'control', words: text } },
      ],
      changeCount: 2,
      declinedBefore: true,
      sent: [{ at: 4, means: 'submit', receiver: text, shown: 'off', sent: 'on' }],
    },
  });
}

const OURS =
  /^(?:a|article|b|bdi|blockquote|br|button|caption|code|dd|defs|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|g|h[1-3]|header|input|label|legend|li|line|main|nav|ol|option|p|path|pattern|progress|rect|search|section|select|span|strong|summary|svg|table|tbody|td|text|textarea|th|thead|title|tr|ul)$/;

/** Only elements of ours stand there, links lead nowhere but to us and to the law, and nothing was asked for or run. */
async function holds(view: string): Promise<void> {
  await drawn();
  const { root } = page!;
  const names = [...root.querySelectorAll('*')].map((element) => element.localName);
  expect(
    names.filter((name) => !OURS.test(name)),
    view,
  ).toEqual([]);
  expect(root.querySelectorAll('h1').length, view).toBe(1);
  const links = [...root.querySelectorAll('[href],[src],[action],[formaction],[style]')];
  for (const link of links) {
    expect(link.hasAttribute('style'), view).toBe(false);
    expect(link.getAttribute('href') ?? '', view).toMatch(/^(?:#\/|https:\/\/(?!tracker|user|xn--))/);
  }
  const handlers = [...root.querySelectorAll('*')].flatMap((one) =>
    one.getAttributeNames().filter((name) => /^on/.test(name)),
  );
  expect(handlers, view).toEqual([]);
  expect(
    asked.filter((name) => name.includes('tracker') || /^(?:data|file|javascript):/.test(name)),
    view,
  ).toEqual([]);
  expect('hostile' in globalThis, view).toBe(false);
  expect(({} as Record<string, unknown>).hostile, view).toBeUndefined();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const unseen = /[\u0000\u0007\u001b\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029]/;
  expect(unseen.exec(root.textContent ?? '')?.[0], view).toBeUndefined();
}

test(`${CORPUS.length} hostile texts in every field come out as text in every view, and as nothing else`, async () => {
  const maker = new LogMaker();
  for (const [at, text] of CORPUS.entries()) {
    maker.found(about(text, `v${at}`, NOW - 86_400_000), hostile(text)).page(about(text, `v${at}`), text, 1);
    maker
      .found(about(text, `w${at}`), hostile(text))
      .found(about(text, `w${at}`), { ...hostile(text), rule: text, messageKey: text });
  }
  const source = memorySource(maker.records);
  for (const [at, text] of CORPUS.entries()) {
    const keys = maker.records.map(({ key }) => key);
    source.kept.cases.set(`c${at}`, {
      id: `c${at}`,
      name: text,
      number: text,
      purpose: text,
      createdAt: '2026-01-01T00:00:00Z',
      findings: keys.slice(at, at + 3),
    });
    source.kept.reviews.set(keys[at]!, { decision: 'unsure', note: text, by: text, at: text });
  }
  page = await openDashboard(source);
  await holds('overview');
  await page.go('#/cases');
  await holds('cases');
  await page.go(toFindings(ALL));
  await holds('list');
  await page.go(toFindings({ ...ALL, page: 2, sort: 'site' }));
  await holds('second page');
  for (const [at, text] of CORPUS.entries()) {
    const record = maker.records.find(
      (one) => one.kind === 'finding' && one.visit === `w${at}` && one.finding.rule === text,
    )!;
    await page.go(toFinding(record.key));
    await until(() => document.querySelector('.what'));
    await holds(`finding of ${text}`);
    expect(document.querySelector('blockquote')?.textContent).toBe(visible(text));
    const known = maker.records.find((one) => one.kind === 'finding' && one.visit === `w${at}`)!;
    await page.go(toFinding(known.key));
    await until(() => document.querySelector('.timeline'));
    await holds(`known finding of ${text}`);
    await page.go(toCompare(text, `v${at}`, `w${at}`));
    await until(() => document.querySelector('.changes'));
    await holds(`comparison of ${text}`);
    await page.go(`#/case/c${at}`);
    await holds(`case ${text}`);
    // The lists and plots above held all of them already.
    if (at % 6 !== 0) continue;
    await page.go(toFindings({ ...ALL, search: text }));
    await holds(`search for ${text}`);
    await page.go(`#/overview?${new URLSearchParams({ site: text })}`);
    await holds(`overview of ${text}`);
  }
}, 120_000);

test('elements written as data are no elements, wherever they lie', async () => {
  const vnode = {
    type: 'img',
    props: { src: `${OUT}/dot.png` },
    key: null,
    ref: null,
    __k: null,
    constructor: undefined,
  };
  const evil = vnode as unknown as string;
  const maker = new LogMaker().found(about('shop.example', 'v'), {
    ...hostile('plain'),
    text: evil,
    fix: evil,
    message: evil,
    rule: evil,
    messageKey: evil,
    language: evil,
    target: evil as never,
    evidence: evil as never,
    purposes: evil as never,
    provisions: [evil],
  });
  const [record] = maker.records;
  const told = { ...record!, site: evil, pageUrl: evil, frameUrl: evil, at: evil };
  const state = {
    ...wholeLog([told]),
    losses: [{ kind: 'missing' as const, from: 1, to: 2, after: evil, before: evil }],
  };
  page = await openDashboard(memorySource([told], { state }));
  await holds('overview');
  for (const hash of [toFindings(ALL), toFinding(told.key), toCompare()]) {
    await page.go(hash);
    await holds(hash);
  }
});
