import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FEATURES_OFF } from '../../src/drive/browser-flags.js';
import { findBrowser } from '../../src/drive/find-browser.js';
import { directionOf, LANGUAGES, type Language, tagOf } from '../../src/locales/language.js';
import type { Visit } from '../../src/model/visit.js';
import { outcomeOf, type RunOutcome } from '../../src/reporters/export/run-outcome.js';
import { safeText } from '../../src/reporters/terminal-text.js';
import { aComparedReport, aDrift } from '../reporters/a-compared-report.js';
import { aConsent, aFinding, aProbe, aReceipt } from '../reporters/a-report.js';
import { anAbout, aVisit, DAMAGED, exported, formatOf, idOf, streamOf } from '../reporters/export/a-visit.js';
import { HOSTILE_TEXTS } from '../reporters/export/hostile-texts.js';
import { findFirefox } from './support/firefox-path.js';

const folder = mkdtempSync(join(tmpdir(), 'untick-html-'));

function onDisk(name: string, html: string): string {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, html);
  return pathToFileURL(path).href;
}

const review = {
  decision: 'confirmed',
  note: 'One line.\nAnother.',
  by: 'A. B.',
  at: '2026-01-05T00:00:00.000Z',
} as const;
const FULL: readonly Visit[] = [
  aVisit(
    {
      title: 'فاتورة',
      kinds: ['checkout'],
      step: 'basket',
      findings: [
        aFinding({ provisions: ['pipl-art-14', 'gdpr-rec-32', 'dpdp-s-6', 'edpb-03-2022'] }),
        aFinding({ id: idOf(2), severity: 'minor', verdict: 'review', status: 'known', text: 'أوافق', language: 'ar' }),
      ],
      receipts: [
        aReceipt({
          party: 'third',
          receiver: 'https://ads.example',
          consents: [aConsent(), aConsent({ declined: true, shown: 'off' })],
        }),
      ],
      probes: [aProbe()],
      limits: [{ kind: 'unreachable-frame', target: ['iframe#pay'], reason: 'refused' }],
      outcomes: { 'weaker-reject': 'skipped' },
    },
    { reviews: { [idOf(2)]: review }, cases: { [idOf(2)]: ['case-7'] } },
  ),
  aVisit({ findings: [], url: 'https://shop.example/clean' }),
];

const reportIn = (language: Language, visits: readonly Visit[] = FULL) =>
  exported('html', visits, {
    language,
    log: DAMAGED,
    unreached: [{ url: 'https://gone.example/', code: 'PAGE_HUNG', reason: 'late' }],
    run: outcomeOf(aComparedReport(), { failOn: 'serious' }),
  });

/** One finding a payload, and the payload in every field that words of a page or a person can get into. */
function hostileVisits(): readonly Visit[] {
  return HOSTILE_TEXTS.map((text, index) => {
    const id = idOf(index);
    const finding = aFinding({
      id,
      text,
      target: [text, [text, text]],
      evidence: { words: text, weak: [text], other: text },
      language: text,
    });
    const foreign = aFinding({ id: `${id}0`, rule: text, message: text, fix: text, text, provisions: [text] });
    return aVisit(
      {
        url: `https://shop.example/${text}`,
        title: text,
        step: text,
        language: text,
        findings: [finding, foreign],
        receipts: [aReceipt({ form: text, receiver: text, party: 'unknown', consents: [aConsent({ words: text })] })],
        probes: [aProbe({ words: text, steps: [{ did: 'press', words: text, target: [text] }] })],
        limits: [{ kind: 'error', target: [text], reason: text }],
        outcomes: { [text]: 'error' },
      },
      { reviews: { [id]: { ...review, note: text, by: text } }, cases: { [id]: [text] } },
    );
  });
}

/** The same of what a run is held against. */
function hostileRun(): RunOutcome {
  const some = outcomeOf(aComparedReport(), { failOn: 'serious' });
  const { page } = aVisit();
  const known = { id: 'u1-0', severity: 'minor', firstSeen: '2026-01-01T00:00:00.000Z' } as const;
  return {
    ...some,
    deciding: HOSTILE_TEXTS.map((text) => ({ page: { ...page, url: text }, finding: aFinding({ rule: text, text }) })),
    baseline: {
      path: HOSTILE_TEXTS.join(' '),
      notLookedAt: 1,
      fixed: HOSTILE_TEXTS.map((text) => ({ ...known, rule: text, url: text, text, firstSeen: text })),
    },
    staleIgnores: HOSTILE_TEXTS.map((text) => ({
      ...{ rule: text, url: text, name: text, reason: text, until: text },
      why: 'unused',
    })),
    drifts: HOSTILE_TEXTS.map((text) =>
      aDrift({ url: text, declared: text, expected: text, actual: text, text: `${text}.`, target: [text, [text]] }),
    ),
  };
}

// What must not be there: made by a page's words, it could run or load.
const FOREIGN =
  'script,img,svg,math,iframe,object,embed,link,base,form,input,video,audio,details,marquee,noscript,textarea,[style],[autofocus]';
const LOOK = `(() => ({
  hit: window.hit ?? null,
  foreign: [...document.querySelectorAll(${JSON.stringify(FOREIGN)})].map((one) => one.outerHTML.slice(0, 80)),
  styles: document.querySelectorAll('style').length,
  slots: document.querySelectorAll('[slot]').length,
  handlers: [...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()).filter((name) => name.startsWith('on')),
  schemes: [...new Set([...document.querySelectorAll('a')].map((one) => one.protocol + (one.protocol === 'file:' ? one.hash.slice(0, 5) : '')))].sort(),
  loaded: performance.getEntriesByType('resource').length,
  quotes: [...document.querySelectorAll('.page')].map((page) => page.querySelector('blockquote').textContent),
  titles: [...document.querySelectorAll('h2 bdi')].map((title) => title.textContent),
}))()`;

interface Seen {
  readonly quotes: readonly string[];
  readonly titles: readonly string[];
}

function expectHarmless(seen: Seen & Record<string, unknown>, requests: readonly string[]): void {
  // Firefox draws some of its own with fonts from `data:` addresses, which are fetched from nowhere.
  expect(requests.filter((url) => !/^(?:file|data):/.test(url))).toEqual([]);
  expect(seen).toMatchObject({
    hit: null,
    foreign: [],
    handlers: [],
    styles: 1,
    slots: 1,
    loaded: 0,
    schemes: ['file:#law-', 'file:#page', 'https:'],
  });
  const texts = HOSTILE_TEXTS.map(safeText);
  expect(seen.quotes).toEqual(texts);
  expect(seen.titles).toEqual(texts);
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox', FEATURES_OFF] });
  page = await browser.newPage();
});
afterAll(() => browser.close());

describe('320 hostile texts in every field, opened from disk', () => {
  let url: string;
  beforeAll(async () => {
    expect(new Set(HOSTILE_TEXTS).size).toBeGreaterThanOrEqual(300);
    url = onDisk('hostile', await exported('html', hostileVisits(), { run: hostileRun() }));
  });

  test('run nothing, load nothing and are read as they are in Chromium', async () => {
    const requests: string[] = [];
    const own = await browser.newPage();
    own.on('request', (request) => requests.push(request.url()));
    await own.goto(url);
    expectHarmless(await own.evaluate(LOOK), requests);
    await own.close();
  });

  test('and in Firefox', async () => {
    const firefox = await puppeteer.launch({ browser: 'firefox', executablePath: findFirefox(), headless: true });
    try {
      const own = await firefox.newPage();
      const requests: string[] = [];
      own.on('request', (request) => requests.push(request.url()));
      await own.goto(url);
      expectHarmless((await own.evaluate(LOOK)) as Seen & Record<string, unknown>, requests);
    } finally {
      await firefox.close();
    }
  });
});

test('its own policy lets no script run and nothing load, whoever puts it there', async () => {
  const tampered = (await reportIn('en')).replace(
    '</main>',
    '<script>window.hit = 1</script><img src="https://evil.example/x.png" style="width:9px"></main>',
  );
  await page.goto(onDisk('tampered', tampered));
  const seen = await page.evaluate(
    `({ hit: window.hit ?? null, width: document.querySelector('img').style.width && getComputedStyle(document.querySelector('img')).width })`,
  );
  expect(seen).toMatchObject({ hit: null });
  expect(
    await page.evaluate(`performance.getEntriesByType('resource').filter((one) => one.transferSize > 0).length`),
  ).toBe(0);
  const policy = await page.evaluate(() => document.querySelector('meta[http-equiv]')?.getAttribute('content'));
  expect(policy).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; img-src data:; base-uri 'none'; form-action 'none'$/,
  );
});

test('the summary is written last and stands first, to the eye and to assistive technology', async () => {
  await page.goto(onDisk('order', await reportIn('en')));
  const tops = await page.evaluate(() =>
    ['.summary', '#page-1', '.provisions'].map((one) => document.querySelector(one)?.getBoundingClientRect().top ?? -1),
  );
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  const spoken = await page.locator('main').ariaSnapshot();
  expect(spoken.indexOf('potential dark pattern found')).toBeLessThan(spoken.indexOf('فاتورة'));
  expect(await page.locator('main').ariaSnapshot()).not.toContain('not written to its end');
});

test('a file that broke off says so in place of its summary', async () => {
  let html = '';
  for await (const piece of formatOf('html').write(streamOf(FULL), anAbout())) html += piece;
  await page.goto(onDisk('broken', html.slice(0, html.indexOf('id="page-2"') + 40)));
  expect(
    await page.evaluate(
      () => document.querySelector('main')?.shadowRoot?.querySelector('slot')?.assignedNodes().length,
    ),
  ).toBe(0);
  await expect(page.getByText('This report was not written to its end').isVisible()).resolves.toBe(true);
});

test('says what was found, measured, cited, sent, tried, not looked at, and what a reviewer said', async () => {
  await page.goto(onDisk('content', await reportIn('en')));
  const text = (await page.locator('body').textContent()) ?? '';
  for (const words of [
    'The log is damaged',
    'Missing records: no. 5–7.',
    '1 potential dark pattern found',
    '1 thing for a person to check · 1 control is not as declared · new: 1 · known: 1 · 2 pages looked at · 1 page could not be fully looked at · 1 page could not be reached',
    'Exit code 1',
    'in another state',
    'Newsletter, please',
    'Text size: 9 px',
    'China: PIPL Art 14',
    'India: DPDP Act s 6(1)-(4) (not yet applicable)',
    'EDPB 03/2022 (guidance)',
    'to another site: https://ads.example',
    'turned off by hand',
    'switched off, and came back on',
    'a frame that cannot be entered',
    'refused',
    'A refusal drawn to be passed over: not measured',
    'Review: Confirmed',
    'case-7',
    'PAGE_HUNG: late',
  ]) {
    expect(text, words).toContain(words);
  }
  expect(text).toMatch(/One line\.\nAnother\./);
});

test.each(LANGUAGES)('reads well in %s: no barrier for anyone, on any screen', async (language) => {
  await page.goto(onDisk(`axe-${language}`, await reportIn(language)));
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    tagOf(language),
    directionOf(language),
  ]);
  await page.evaluate(axe.source);
  for (const [colorScheme, width] of [
    ['light', 1200],
    ['dark', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const violations = await page.evaluate(
      'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
    );
    expect(violations, colorScheme).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      `${width} px`,
    ).toBeLessThanOrEqual(0);
  }
  await page.emulateMedia({ colorScheme: null });
});

test('quotes keep their own direction, whatever the language of the report', async () => {
  for (const language of ['en', 'ar'] as const) {
    await page.goto(onDisk(`direction-${language}`, await reportIn(language)));
    const directions = await page.evaluate(() =>
      [...document.querySelectorAll('.finding > blockquote')].map((one) => getComputedStyle(one).direction),
    );
    expect(directions).toEqual(['ltr', 'rtl']);
  }
});

test('prints on A4, with page numbers, heads of tables on every sheet and no card cut in two', async () => {
  const findings = Array.from({ length: 30 }, (_, index) => aFinding({ id: idOf(index), evidence: { fontSize: 9 } }));
  const visits = Array.from({ length: 60 }, (_, index) =>
    aVisit({ url: `https://shop.example/${index}`, findings: index === 0 ? findings : [] }),
  );
  await page.goto(onDisk('print', await reportIn('ar', visits)));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = new Set([...pdf.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, size]) => size));
  expect([...sizes]).toEqual(['0 0 594.95996 841.91998']);
  await page.emulateMedia({ media: 'print' });
  const rules = await page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
    const sheet = [...document.styleSheets]
      .flatMap((one) => [...one.cssRules])
      .find((rule) => rule instanceof CSSPageRule);
    return [
      style('.finding').breakInside,
      style('thead').display,
      style('h2').breakAfter,
      /counter\(page\).*counter\(pages\)/.test(sheet?.cssText ?? ''),
    ];
  });
  expect(rules).toEqual(['avoid', 'table-header-group', 'avoid', true]);
  await page.emulateMedia({ media: null });
});
