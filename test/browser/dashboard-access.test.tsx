// Every view in four languages, by day and by night, on a screen and at four times its size: nothing is in anybody's way.
import axe from 'axe-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { page as frame } from 'vitest/browser';
import { ALL } from '../../src/extension/dashboard/query.js';
import { toCompare, toFinding, toFindings } from '../../src/extension/dashboard/route.js';
import type { Language } from '../../src/locales/language.js';
import { aLog } from './support/dashboard-log.js';
import { colours, type DashboardPage, drawn, openDashboard, until } from './support/dashboard-page.js';
import { memorySource, wholeLog } from './support/memory-source.js';

const log = aLog(40, 60);
const [newest] = log.filter((record) => record.kind === 'finding').toReversed();
const LANGUAGES: readonly Language[] = ['en', 'ar', 'vi', 'zh-cn'];
const exporting = { formats: [{ name: 'json', extension: 'json', mediaType: 'application/json' }], async *write() {} };

/** Each view, and what is there once it is drawn. */
const VIEWS: Readonly<Record<string, readonly [string, string]>> = {
  overview: ['#/overview', '.pairs'],
  list: [toFindings({ ...ALL, search: 'e' }), '.findings'],
  'empty list': [toFindings({ ...ALL, search: 'nothing at all' }), '.empty'],
  finding: [toFinding(newest!.key), '.timeline'],
  cases: ['#/cases', '.cases'],
  case: ['#/case/c1', '.findings'],
  comparison: [toCompare(), '.changes'],
};

let page: DashboardPage | null = null;
afterEach(() => page?.close());
afterAll(() => colours('light'));

async function open(language: Language): Promise<DashboardPage> {
  const losses = [
    { kind: 'missing' as const, from: 1, to: 3, after: null, before: '2026-11-04T10:00:00.000Z' },
    { kind: 'all-gone' as const, from: 1, to: 9, after: null, before: null },
  ];
  const source = memorySource(log, { state: { ...wholeLog(log), losses } });
  const findings = [newest!.key];
  source.kept.cases.set('c1', { id: 'c1', name: 'Bill', number: '7', purpose: 'Why', createdAt: newest!.at, findings });
  source.kept.reviews.set(newest!.key, { decision: 'unsure', note: 'n', by: 'b', at: newest!.at });
  page = await openDashboard(source, { language, exporting });
  return page;
}

async function show({ go }: DashboardPage, view: string): Promise<void> {
  const [hash, sign] = VIEWS[view]!;
  await go(hash);
  await until(() => document.querySelector(sign));
  for (const details of document.querySelectorAll('details')) details.open = true;
  await drawn();
}

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(page!.root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // The frame of the test is a document of its own, with more in it than the page.
    rules: { region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

describe.each(['light', 'dark'] as const)('in the %s', (scheme) => {
  test.each(LANGUAGES)(
    'axe has nothing to say of any view in %s',
    async (language) => {
      await colours(scheme);
      const opened = await open(language);
      for (const view of Object.keys(VIEWS)) {
        await show(opened, view);
        expect(await faults(), view).toEqual([]);
      }
      (document.querySelector('.bar > button') as HTMLElement).click();
      await drawn();
      expect(await faults(), 'export').toEqual([]);
      document.querySelector('dialog')?.close();
    },
    60_000,
  );
});

describe('on 320 pixels, which is what four times the size leaves of a screen', () => {
  afterAll(() => frame.viewport(1000, 800));

  test.each(['en', 'ar', 'de', 'vi'] as const)(
    'nothing is cut off or hidden in %s, and targets can be hit',
    async (language) => {
      await frame.viewport(320, 640);
      const opened = await open(language);
      for (const view of Object.keys(VIEWS)) {
        await show(opened, view);
        const { scrollWidth } = document.documentElement;
        expect(scrollWidth, view).toBeLessThanOrEqual(320);
        // Data tables scroll in a box of their own (WCAG 1.4.10 leaves them out).
        const texts = [...opened.root.querySelectorAll('main :is(a, p, h1, h2, h3, dd, dt, li, label, td, button)')];
        const outside = texts.filter((one) => {
          const { left, right, width } = one.getBoundingClientRect();
          return width > 1 && !one.closest('.scroll, .unseen') && (left < -1 || right > 321);
        });
        expect(
          outside.map((one) => one.outerHTML.slice(0, 120)),
          view,
        ).toEqual([]);
        const targets = [
          ...opened.root.querySelectorAll('button, select, summary, input:not([type=radio], [type=checkbox]), .choice'),
        ];
        const small = targets.filter(
          (one) => one.checkVisibility() && one.getBoundingClientRect().height < 24 && !one.closest('.unseen, .skip'),
        );
        expect(
          small.map((one) => one.outerHTML.slice(0, 120)),
          view,
        ).toEqual([]);
      }
    },
    60_000,
  );
});
