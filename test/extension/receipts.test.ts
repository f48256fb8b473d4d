import { beforeEach, expect, test, vi } from 'vitest';
import { pageOf } from '../../src/extension/background/page.js';
import { pageAudited } from '../../src/extension/background/page-audited.js';
import { tabReport } from '../../src/extension/background/tab-report.js';
import { changeTab, loading, loadTab } from '../../src/extension/background/tab-state.js';
import { wake } from '../../src/extension/background/wake.js';
import type { Sender } from '../../src/extension/bus.js';
import type { Log } from '../../src/extension/log/log.js';
import type { NewRecord } from '../../src/extension/log/record.js';
import type { FrameReport } from '../../src/model/report.js';
import { aConsent, aFrameReport, aSubmission } from './a-report.js';
import { installFakeBrowser, OWN_ID } from './fake-browser.js';

const SIGNUP = '00000000-0000-0000-0000-000000000001';
const THANKS = '00000000-0000-0000-0000-000000000002';
const FRAME = '00000000-0000-0000-0000-000000000003';
const AT = '2026-01-01T00:00:00.000Z';

const senderAt = (tabUrl: string, change: object = {}): Sender =>
  ({
    id: OWN_ID,
    url: 'https://shop.example/signup',
    origin: 'https://shop.example',
    frameId: 0,
    tab: { id: 5, url: tabUrl, incognito: false },
    ...change,
  }) as unknown as Sender;
const signup = senderAt('https://shop.example/signup');
const thanks = senderAt('https://shop.example/thanks', { url: 'https://shop.example/thanks' });

let written: Map<string, NewRecord>;
const log = {
  knows: async () => false,
  write: vi.fn(async (all: NewRecord[]) => all.forEach((one) => void written.set(one.key, one))),
};
const tell = (sender: Sender, document: string, change: Partial<FrameReport> = {}, more: object = {}) =>
  pageAudited(log as unknown as Log, sender, { document, report: aFrameReport(change), ...more });
const receipts = () => [...written.values()].flatMap((one) => (one.kind === 'receipt' ? [one] : []));
const kept = async () => (await loadTab(5)).visit?.receipts.map(({ receipt }) => receipt.at) ?? [];
const shown = async () => pageOf(await loadTab(5), 'https://shop.example/', AT)?.report;

beforeEach(() => {
  installFakeBrowser();
  written = new Map();
});

test('what a form gathered is logged with where and when, to whom, and no way back into the page', async () => {
  await tell(signup, SIGNUP, { submissions: [aSubmission({ receiver: 'https://mail.shop.example' })] });
  expect(receipts()).toHaveLength(1);
  expect(receipts()[0]).toMatchObject({
    site: 'shop.example',
    pageUrl: 'https://shop.example/signup',
    frameUrl: 'https://shop.example/signup',
    frameOrigin: 'https://shop.example',
    receipt: { party: 'first', receiver: 'https://mail.shop.example', means: 'submit', form: 'Sign up' },
  });
  expect(receipts()[0]?.receipt.consents).toEqual([expect.not.objectContaining({ ref: expect.anything() })]);
  expect(receipts()[0]?.key).toBe(`https://shop.example|${SIGNUP}|receipt|4200|0`);
});

test.each([
  ['https://ads.example', 'third'],
  ['', 'unknown'],
])('a receiver “%s” is told as %s', async (receiver, party) => {
  await tell(signup, SIGNUP, { submissions: [aSubmission({ receiver })] });
  expect(receipts()[0]?.receipt.party).toBe(party);
});

test('the same submissions told again write nothing new, two of one moment are two, and a later one is added', async () => {
  const two = [aSubmission(), aSubmission({ form: 'Newsletter' })];
  await tell(signup, SIGNUP, { submissions: two });
  await tell(signup, SIGNUP, { submissions: two });
  expect(receipts()).toHaveLength(2);
  // A frame keeps its newest alone: what is left of the list has the same names.
  await tell(signup, SIGNUP, { submissions: [...two, aSubmission({ at: 9000 })].slice(1) });
  expect(receipts().map(({ receipt }) => receipt.at)).toEqual([4200, 4200, 9000]);
  expect(await kept()).toEqual([4200, 4200, 9000]);
});

test('in a private window nothing is written, and the popup still tells', async () => {
  const sender = senderAt('https://shop.example/signup', {
    tab: { id: 5, url: 'https://shop.example/signup', incognito: true },
  });
  await tell(sender, SIGNUP, { submissions: [aSubmission()] });
  expect(written.size).toBe(0);
  expect((await tabReport(5)).receipts).toHaveLength(1);
});

test('the popup is told what was gathered on the pages before, on this site and no other', async () => {
  await tell(signup, SIGNUP, { submissions: [aSubmission()] });
  await changeTab(5, loading);
  await tell(thanks, THANKS, { url: 'https://shop.example/thanks', findings: [] });
  const told = await tabReport(5);
  expect(told.receipts).toEqual([expect.objectContaining({ at: 4200, party: 'first' })]);
  expect(told.found).toEqual([]);
  await changeTab(5, (state) => ({ ...state, visit: { ...state.visit!, site: 'rival.example' } }));
  expect((await tabReport(5)).receipts).toEqual([]);
});

test('the popup is told by which name the log knows this load of the page, and none while another is coming', async () => {
  await tell(signup, SIGNUP);
  expect((await tabReport(5)).visit).toBe(SIGNUP);
  expect([...written.values()].map(({ visit }) => visit)).toContain(SIGNUP);
  await changeTab(5, loading);
  expect((await tabReport(5)).visit).toBeNull();
  await tell(thanks, THANKS, { url: 'https://shop.example/thanks' });
  expect((await tabReport(5)).visit).toBe(THANKS);
});

test('the last word of a page before counts for log and visit, and its findings do not stand on the new page', async () => {
  await tell(signup, SIGNUP, { findings: [] });
  await changeTab(5, loading);
  await tell(thanks, THANKS, { url: 'https://shop.example/thanks', title: 'Thanks', findings: [] });
  await tell(senderAt('https://shop.example/thanks'), SIGNUP, { submissions: [aSubmission()] });
  expect(await shown()).toMatchObject({ title: 'Thanks', findings: [] });
  expect(await kept()).toEqual([4200]);
  expect([...written.values()].filter(({ kind }) => kind !== 'page')).toEqual([
    expect.objectContaining({ kind: 'finding', pageUrl: 'https://shop.example/signup', visit: SIGNUP }),
    expect.objectContaining({ kind: 'receipt', pageUrl: 'https://shop.example/signup', visit: SIGNUP }),
  ]);
});

test('a page that is going says so: what it tells does not stand where the next page tells nothing', async () => {
  await tell(signup, SIGNUP, { findings: [] });
  await changeTab(5, loading);
  await tell(senderAt('https://shop.example/thanks'), SIGNUP, { submissions: [aSubmission()] }, { isLeaving: true });
  expect((await shown())?.findings ?? []).toEqual([]);
  expect(await kept()).toEqual([4200]);
  expect(receipts()).toHaveLength(1);
});

test('Chromium knows of itself which document is going', async () => {
  await tell(signup, SIGNUP, { findings: [] });
  await changeTab(5, loading);
  const going = senderAt('https://shop.example/thanks', { documentLifecycle: 'pending_deletion' });
  await tell(going, SIGNUP, { submissions: [aSubmission()] });
  expect((await shown())?.findings ?? []).toEqual([]);
  expect(await kept()).toEqual([4200]);
});

test('a page that a person comes back to stands again', async () => {
  await tell(signup, SIGNUP);
  await changeTab(5, loading);
  await tell(thanks, THANKS, { title: 'Thanks', findings: [] });
  await changeTab(5, loading);
  await tell(signup, SIGNUP, { title: 'Sign up' });
  expect(await shown()).toMatchObject({ title: 'Sign up', findings: [expect.anything()] });
});

test('the last word of a frame is told of the page it was in', async () => {
  const pay = { frameId: 4, url: 'https://pay.example/card', origin: 'https://pay.example' };
  const form = { url: 'https://pay.example/card', findings: [] };
  await tell(signup, SIGNUP, { findings: [] });
  await tell(senderAt('https://shop.example/signup', pay), FRAME, form);
  await changeTab(5, loading);
  await tell(thanks, THANKS, { url: 'https://shop.example/thanks', findings: [] });
  await tell(senderAt('https://shop.example/thanks', pay), FRAME, {
    ...form,
    submissions: [aSubmission({ receiver: 'https://pay.example' })],
  });
  expect(receipts()[0]).toMatchObject({
    site: 'shop.example',
    pageUrl: 'https://shop.example/signup',
    frameUrl: 'https://pay.example/card',
    receipt: { party: 'third' },
  });
  expect(Object.keys((await loadTab(5)).frames)).toEqual(['0']);
});

test('a last word that arrives on another site is logged under its own, and not carried there', async () => {
  await tell(signup, SIGNUP, { findings: [] });
  await changeTab(5, loading);
  await tell(senderAt('https://pay.example/card'), SIGNUP, { submissions: [aSubmission()] }, { isLeaving: true });
  expect(receipts()[0]?.site).toBe('shop.example');
  expect((await loadTab(5)).visit).toBeNull();
});

test('a frame that wakes learns what was turned down on the pages before by frames of its own site', async () => {
  const declined = [{ role: 'checkbox', words: 'Share my data', fieldName: 'share' }] as const;
  await tell(signup, SIGNUP, { memory: { declined, refused: ['We use cookies'] } });
  expect(await wake(thanks)).toEqual({ declined, refused: ['We use cookies'] });
  const ad = { frameId: 7, url: 'https://ads.example/', origin: 'https://ads.example' };
  expect(await wake(senderAt('https://shop.example/thanks', ad))).toEqual({ declined: [], refused: [] });
  expect(await wake(senderAt('https://rival.example/'))).toEqual({ declined: [], refused: [] });
});

test('what was sent from a frame nobody had heard of is logged too, with the site that the tab is on', async () => {
  const late = { frameId: 9, url: 'https://pay.example/', origin: 'https://pay.example' };
  const submissions = [aSubmission({ consents: [aConsent({ touched: true })] })];
  await tell(senderAt('https://shop.example/signup', late), FRAME, { submissions, findings: [] }, { isLeaving: true });
  expect(receipts()[0]).toMatchObject({ site: 'shop.example', pageUrl: 'https://shop.example/' });
});
