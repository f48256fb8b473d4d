import { beforeEach, expect, test, vi } from 'vitest';
import { enterOpenTabs } from '../../src/extension/background/open-tabs.js';
import { pageOf } from '../../src/extension/background/page.js';
import { pageAudited } from '../../src/extension/background/page-audited.js';
import { loadTab } from '../../src/extension/background/tab-state.js';
import { wake } from '../../src/extension/background/wake.js';
import type { Sender } from '../../src/extension/bus.js';
import type { Log } from '../../src/extension/log/log.js';
import type { NewRecord } from '../../src/extension/log/record.js';
import { NO_MEMORY } from '../../src/model/history.js';
import { aFrameReport } from './a-report.js';
import { type FakeBrowser, installFakeBrowser, OWN_ID } from './fake-browser.js';

const ID = '0123abcd-0123-0123-0123-0123456789ab';
const said = (change = {}) => ({ document: ID, report: aFrameReport(change) });
const sender = (change: object = {}): Sender =>
  ({
    id: OWN_ID,
    url: 'https://shop.example/signup?session=1',
    origin: 'https://shop.example',
    frameId: 0,
    tab: { id: 5, url: 'https://shop.example/signup?session=1', incognito: false },
    ...change,
  }) as unknown as Sender;

let browser: FakeBrowser;
let written: NewRecord[];
/** Of findings and receipts; how pages are logged is `log-pages.test.ts`. */
const log = () =>
  ({
    knows: async () => false,
    write: vi.fn(async (all: NewRecord[]) => void written.push(...all.filter(({ kind }) => kind !== 'page'))),
  }) as unknown as Log;
beforeEach(() => {
  browser = installFakeBrowser();
  written = [];
});

test('what was found is logged with what the browser says of the sender, and the address without its query', async () => {
  await pageAudited(log(), sender(), said());
  expect(written).toHaveLength(1);
  expect(written[0]).toMatchObject({
    site: 'shop.example',
    pageUrl: 'https://shop.example/signup',
    frameOrigin: 'https://shop.example',
    finding: { rule: 'preticked-consent', severity: 'serious' },
  });
  expect(written[0]?.key).toMatch(/^https:\/\/shop\.example\|0123abcd.*\|0\|preticked-consent\|/);
  expect(JSON.stringify(written)).not.toContain('session');
});

test('an address of another origin is not believed', async () => {
  await pageAudited(log(), sender(), said({ url: 'https://rival.example/signup' }));
  expect(written[0]).toMatchObject({ pageUrl: 'https://shop.example/', frameUrl: 'https://shop.example/' });
});

test('a frame cannot say that it is the page', async () => {
  await pageAudited(log(), sender({ frameId: 4 }), said({ isTop: true }));
  expect((await loadTab(5)).frames[4]?.report.isTop).toBe(false);
});

test('a page can write records only under its own origin, whatever document it names', async () => {
  await pageAudited(log(), sender(), said());
  const other = {
    url: 'https://rival.example/',
    origin: 'https://rival.example',
    tab: { id: 6, url: 'https://rival.example/' },
  };
  await pageAudited(log(), sender(other), said({ url: 'https://rival.example/' }));
  expect(new Set(written.map((record) => record.key.split('|')[0]))).toEqual(
    new Set(['https://shop.example', 'https://rival.example']),
  );
});

test('it is acknowledged only after it has been stored', async () => {
  const failing = {
    knows: async () => false,
    write: async () => Promise.reject(new Error('disk full')),
  } as unknown as Log;
  await expect(pageAudited(failing, sender(), said())).rejects.toThrow();
  expect(browser.badge.get('text')).toMatchObject({ tabId: 5, text: '1' });
});

test('nothing is written down in a private window', async () => {
  await pageAudited(log(), sender({ tab: { id: 5, url: 'https://shop.example/', incognito: true } }), said());
  expect(written).toEqual([]);
  expect(browser.badge.get('text')).toMatchObject({ text: '1' });
});

test('a frame whose page has not answered makes the page be asked', async () => {
  await pageAudited(log(), sender({ frameId: 4 }), said());
  expect(browser.sendToTab).toHaveBeenCalledWith(5, { untick: 'auditNow', said: [] }, { frameId: 0 });
});

test('a sender without a tab is refused', async () => {
  await expect(pageAudited(log(), sender({ tab: undefined }), said())).rejects.toThrow('no tab');
});

test('a frame that cannot be given the engine makes the page incomplete, never clean', async () => {
  browser.executeScript.mockRejectedValueOnce(new Error('cannot access'));
  expect(await wake(sender({ frameId: 2 }))).toBe(false);
  const page = pageOf(await loadTab(5), 'https://shop.example/', '2026-01-01T00:00:00.000Z');
  expect(page?.report.verdict).toBe('incomplete');
  expect(page?.report.limits.map((limit) => limit.kind)).toContain('unreachable-frame');
});

test('the engine is loaded into the frame that asked, and no other', async () => {
  expect(await wake(sender({ frameId: 2 }))).toEqual(NO_MEMORY);
  expect(browser.executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 5, frameIds: [2] } }));
});

test('two rules that blame one control lead back to one place', async () => {
  const [first] = aFrameReport().findings;
  const findings = [
    first!,
    { ...first!, rule: 'inconspicuous-consent', message: 'faint', evidence: { state: 'on', weak: ['small-text'] } },
  ];
  await pageAudited(log(), sender(), said({ findings }));
  const page = pageOf(await loadTab(5), 'https://shop.example/', '2026-01-01T00:00:00.000Z');
  expect(page?.found.map(({ frameId, ref, remedy }) => [frameId, ref, remedy])).toEqual([
    [0, 3, 'untick'],
    [0, 3, 'untick'],
  ]);
  expect(browser.badge.get('text')).toMatchObject({ text: '1' });
});

test('nothing is offered to be pressed for a box that is off, nor for a banner', async () => {
  const [first] = aFrameReport().findings;
  const findings = [
    { ...first!, rule: 'opt-out-box', message: 'empty', evidence: { state: 'off', words: 'No mail' } },
    { ...first!, rule: 'missing-reject', message: 'missing', about: 9, role: 'banner', evidence: { accept: 'Accept' } },
    { ...first!, about: 10, role: 'radio', evidence: { state: 'on', words: 'Yes' } },
  ];
  await pageAudited(log(), sender(), said({ findings }));
  const page = pageOf(await loadTab(5), 'https://shop.example/', '2026-01-01T00:00:00.000Z');
  expect(Object.fromEntries(page?.found.map(({ finding, remedy }) => [finding.rule, remedy]) ?? [])).toEqual({
    'opt-out-box': null,
    'missing-reject': null,
    'preticked-consent': 'decline',
  });
});

test('words are loaded for the languages there are, and no path is made of anything else', async () => {
  expect(await wake(sender({ frameId: 2 }), ['de', '../../secret', 7, 'zh-Hant', 'en'])).toEqual(NO_MEMORY);
  expect(browser.executeScript).toHaveBeenLastCalledWith(
    expect.objectContaining({ target: { tabId: 5, frameIds: [2] }, files: ['words/de.js', 'words/zh-Hant.js'] }),
  );
  browser.executeScript.mockRejectedValueOnce(new Error('gone'));
  expect(await wake(sender({ frameId: 3 }), ['de'])).toBe(false);
  const page = pageOf(await loadTab(5), 'https://shop.example/', '2026-01-01T00:00:00.000Z');
  expect(page?.report.limits.map(({ kind }) => kind) ?? []).not.toContain('unreachable-frame');
});

test('tabs that were open before the extension came are entered, and one that is closed to it holds up no other', async () => {
  browser.executeScript.mockRejectedValueOnce(new Error('the store'));
  await enterOpenTabs();
  const targets = browser.executeScript.mock.calls.map(([call]) => (call as { target: object }).target);
  expect(targets).toEqual([
    { tabId: 1, allFrames: true },
    { tabId: 2, allFrames: true },
  ]);
});
