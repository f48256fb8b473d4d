// How a page was judged is logged beside what was found on it: once, again when it changes, and whole.
import { beforeEach, expect, test, vi } from 'vitest';
import { pageAudited } from '../../src/extension/background/page-audited.js';
import { changeTab, loading } from '../../src/extension/background/tab-state.js';
import { wake } from '../../src/extension/background/wake.js';
import type { Sender } from '../../src/extension/bus.js';
import type { Log } from '../../src/extension/log/log.js';
import type { NewRecord, PageRecord } from '../../src/extension/log/record.js';
import type { FrameReport } from '../../src/model/report.js';
import { RULES } from '../../src/rules/index.js';
import { aFrameReport, aSubmission } from './a-report.js';
import { type FakeBrowser, installFakeBrowser, OWN_ID } from './fake-browser.js';

const TOP = '00000000-0000-0000-0000-000000000001';
const NEXT = '00000000-0000-0000-0000-000000000002';
const FRAME = '00000000-0000-0000-0000-000000000003';

const CLEAR = Object.fromEntries(RULES.map(({ id }) => [id, 'clear' as const]));
const clean = (change: Partial<FrameReport> = {}) => ({ findings: [], outcomes: CLEAR, ...change });

const sender = (change: object = {}): Sender =>
  ({
    id: OWN_ID,
    url: 'https://shop.example/signup',
    origin: 'https://shop.example',
    frameId: 0,
    tab: { id: 5, url: 'https://shop.example/signup', incognito: false },
    ...change,
  }) as unknown as Sender;
const inFrame = sender({ frameId: 4, url: 'https://pay.example/card', origin: 'https://pay.example' });

let browser: FakeBrowser;
let written: Map<string, NewRecord>;
const log = {
  knows: async (url: string) => [...written.values()].some(({ pageUrl }) => pageUrl === url),
  write: async (all: readonly NewRecord[]) => {
    for (const one of all) if (!written.has(one.key)) written.set(one.key, one);
  },
} as unknown as Log;
const tell = (from: Sender, document: string, change: Partial<FrameReport> = {}, more: object = {}) =>
  pageAudited(log, from, { document, report: aFrameReport(change), ...more });
const pages = () => [...written.values()].filter((one): one is PageRecord => one.kind === 'page');

beforeEach(() => {
  browser = installFakeBrowser();
  written = new Map();
});

test('a page with a finding is logged, under its own address and visit, without findings and receipts', async () => {
  await tell(sender(), TOP, { submissions: [aSubmission()] });
  expect(pages()).toEqual([
    expect.objectContaining({
      visit: TOP,
      site: 'shop.example',
      pageUrl: 'https://shop.example/signup',
      frameUrl: 'https://shop.example/signup',
      frameOrigin: 'https://shop.example',
    }),
  ]);
  expect(pages()[0]?.page).toMatchObject({ title: 'Sign up', kinds: ['signup'], verdict: 'findings', language: 'en' });
  expect(Object.keys(pages()[0]?.page ?? {})).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(findings|receipts|probes|step)$/)]),
  );
});

test('told again it is one record; judged otherwise it is another, and one that is judged as at first is a third', async () => {
  await tell(sender(), TOP);
  await tell(sender(), TOP, { durationMs: 9 });
  expect(pages()).toHaveLength(1);
  await tell(sender(), TOP, clean());
  await tell(sender(), TOP);
  expect(pages().map(({ page }) => page.verdict)).toEqual(['findings', 'clean', 'findings']);
});

test('a clean page is logged where a person wants that, and else not', async () => {
  await tell(sender(), TOP, clean());
  expect(pages()).toEqual([]);
  browser.local.set('keepClean', true);
  await tell(sender(), NEXT, clean());
  expect(pages().map(({ page, visit }) => [page.verdict, visit])).toEqual([['clean', NEXT]]);
});

test('a page that was known for something is logged when nothing is found there any more', async () => {
  await tell(sender(), TOP);
  await changeTab(5, loading);
  await tell(sender(), NEXT, clean());
  expect(pages().map(({ page, visit }) => [page.verdict, visit])).toEqual([
    ['findings', TOP],
    ['clean', NEXT],
  ]);
  const other = 'https://shop.example/terms';
  await changeTab(5, loading);
  await tell(sender({ url: other, tab: { id: 5, url: other, incognito: false } }), FRAME, clean({ url: other }));
  expect(pages()).toHaveLength(2);
});

test.each<[string, Partial<FrameReport>]>([
  ['a limit', clean({ limits: [{ kind: 'time', target: [], reason: 'slow' }] })],
  ['a rule that broke', clean({ outcomes: { ...CLEAR, 'preticked-consent': 'error' } })],
  ['a receipt', clean({ submissions: [aSubmission()] })],
])('a page without findings, but with %s, is logged', async (_name, change) => {
  await tell(sender(), TOP, change);
  expect(pages()).toHaveLength(1);
});

test('what is found in a frame belongs to the visit of its page', async () => {
  await tell(sender(), TOP, clean());
  await tell(inFrame, FRAME, { url: 'https://pay.example/card' });
  expect(new Set([...written.values()].map(({ visit }) => visit))).toEqual(new Set([TOP]));
  expect(pages().map(({ page }) => [page.url, page.verdict])).toEqual([['https://shop.example/signup', 'findings']]);
});

test('a frame whose page is not known is a visit of its own, and no page', async () => {
  await tell(inFrame, FRAME, { url: 'https://pay.example/card' });
  expect([...written.values()].map(({ kind, visit }) => [kind, visit])).toEqual([['finding', FRAME]]);
});

test('the last word of a frame belongs to the page it was in, though another stands there now', async () => {
  await tell(sender(), TOP);
  await tell(inFrame, FRAME, clean({ url: 'https://pay.example/card' }));
  await changeTab(5, loading);
  await tell(sender(), NEXT, clean());
  await tell(inFrame, FRAME, { url: 'https://pay.example/card' }, { isLeaving: true });
  const ofFrame = [...written.values()].filter(({ frameOrigin }) => frameOrigin === 'https://pay.example');
  expect(ofFrame.map(({ visit }) => visit)).toEqual([TOP]);
});

test('a page that is left at once is logged as far as it is known, and one that was logged whole is not told over', async () => {
  await tell(sender(), TOP, {}, { isLeaving: true });
  expect(pages().map(({ page, visit }) => [page.verdict, visit])).toEqual([['findings', TOP]]);
  await tell(sender(), NEXT);
  await tell(sender(), NEXT, clean(), { isLeaving: true });
  expect(pages().filter(({ visit }) => visit === NEXT)).toHaveLength(1);
});

test('a frame that the engine could not be loaded into makes the page incomplete, which is logged', async () => {
  await tell(sender(), TOP, clean());
  browser.executeScript.mockRejectedValue(new Error('cannot access'));
  expect(await wake(sender({ frameId: 7, tab: { id: 5, incognito: true } }), [], undefined, log)).toBe(false);
  expect(await wake(sender({ frameId: 7 }), [], undefined, log)).toBe(false);
  await vi.waitFor(() => expect(pages().map(({ page }) => page.verdict)).toEqual(['incomplete']));
});

test('a page that is judged anew without end does not fill the log', async () => {
  for (let at = 0; at < 150; at++) {
    await tell(sender(), TOP, { limits: [{ kind: 'time', target: [], reason: `slow ${at}` }] });
  }
  expect(pages()).toHaveLength(100);
});

test('in a private window no page is logged', async () => {
  await tell(sender({ tab: { id: 5, url: 'https://shop.example/signup', incognito: true } }), TOP);
  expect(written.size).toBe(0);
});
