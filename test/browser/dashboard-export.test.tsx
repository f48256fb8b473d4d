import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { exportingFrom } from '../../src/extension/dashboard/export-formats.js';
import { type Exporting, writeExport } from '../../src/extension/dashboard/exporting.js';
import { ALL } from '../../src/extension/dashboard/query.js';
import { toFindings } from '../../src/extension/dashboard/route.js';
import { Store } from '../../src/extension/dashboard/store.js';
import type { Visit } from '../../src/model/visit.js';
import { aLog } from './support/dashboard-log.js';
import { type DashboardPage, drawn, openDashboard, until } from './support/dashboard-page.js';
import { memorySource } from './support/memory-source.js';

let page: DashboardPage | null = null;
afterEach(() => {
  page?.close();
  page = null;
  vi.restoreAllMocks();
});

const few = aLog(120, 40);
const ids = (log = few) => [...new Set(log.map(({ visit }) => visit))];
const button = (name: string) =>
  [...document.querySelectorAll('dialog button')].find((one) => one.textContent === name)!;

/** One line a visit: its id and the words of its findings. */
const LINES: Exporting = {
  formats: [{ name: 'json', extension: 'json', mediaType: 'application/json' }],
  async *write(_, visits: AsyncIterable<Visit>) {
    for await (const {
      id,
      page: { findings },
    } of visits)
      yield `${JSON.stringify([id, findings.map(({ text }) => text)])}\n`;
  },
};

/** What the page hands to the browser to be saved. */
function caught(): { blob: Blob | null; name: string } {
  const saved: { blob: Blob | null; name: string } = { blob: null, name: '' };
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.blob = blob as Blob;
    return 'blob:none';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.name = this.download;
  });
  return saved;
}

async function openExport(hash: string, exporting = LINES, log = few): Promise<DashboardPage> {
  page = await openDashboard(memorySource(log), { exporting });
  await page.go(hash);
  await userEvent.click(document.querySelector('.bar > button')!);
  await drawn();
  return page;
}

test('everything is saved, visit by visit, the one begun first at the head', async () => {
  const saved = caught();
  await openExport('#/overview');
  await userEvent.click(button('Export'));
  await until(() => saved.blob);
  const lines = (await saved.blob!.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as [string, string[]]);
  expect(lines.map(([id]) => id)).toEqual(ids());
  expect(lines.flatMap(([, texts]) => texts)).toHaveLength(120);
  expect(saved.name).toMatch(/^untick-\d{4}-\d\d-\d\d\.json$/);
  expect(document.querySelector('dialog [role="status"]')?.textContent).toBe(`Saved as ${saved.name}`);
});

test('what the filters show is saved, and nothing else', async () => {
  const saved = caught();
  await openExport(toFindings({ ...ALL, search: 'newsletter abonnieren' }));
  await userEvent.click(button('Export'));
  await until(() => saved.blob);
  const texts = (await saved.blob!.text()).match(/Newsletter abonnieren/g);
  const wanted = few.filter((one) => one.kind === 'finding' && one.finding.text === 'Newsletter abonnieren');
  expect(texts).toHaveLength(wanted.length);
  expect(await saved.blob!.text()).not.toContain('partners');
});

test('an export of a hundred thousand findings shows how far it is, stays answerable, and can be cancelled', async () => {
  const saved = caught();
  const log = aLog(100_000, 700);
  await openExport('#/cases', LINES, log);
  await userEvent.click(button('Export'));
  await until(() => Number(document.querySelector('dialog progress')?.getAttribute('value')) > 100);
  expect(Number(document.querySelector('dialog progress')?.getAttribute('max'))).toBe(ids(log).length);
  await userEvent.click(button('Cancel'));
  await until(() => document.querySelector('dialog [role="status"]')?.textContent === 'Cancelled. Nothing was saved.');
  expect(saved.blob).toBeNull();
  await userEvent.click(button('Close'));
  expect(document.querySelector('dialog')?.open).toBe(false);
});

test('an export that fails says so, and saves nothing', async () => {
  const saved = caught();
  const broken: Exporting = {
    ...LINES,
    async *write() {
      yield 'half';
      throw new Error('no room');
    },
  };
  await openExport('#/overview', broken);
  await userEvent.click(button('Export'));
  await until(
    () => document.querySelector('dialog [role="status"]')?.textContent === 'The export failed. Nothing was saved.',
  );
  expect(saved.blob).toBeNull();
});

test('every format of the exports writes a whole log', async () => {
  const log = aLog(2000, 90);
  const store = new Store(memorySource(log));
  await store.open();
  const exporting = exportingFrom(store, '0.1.0');
  expect(exporting.formats.length).toBeGreaterThan(4);
  for (const format of exporting.formats) {
    let done = 0;
    const blob = await writeExport({
      exporting,
      format,
      ids: ids(log),
      load: (id) => store.visit(id, null),
      onProgress: (count) => {
        done = count;
      },
      signal: new AbortController().signal,
    });
    expect(done, format.name).toBe(ids(log).length);
    expect(blob.type, format.name).toBe(format.mediaType.toLowerCase());
    expect(blob.size, format.name).toBeGreaterThan(1000);
  }
}, 60_000);
