// `untick audit --steps`: a person's own code walks, and each step it names is looked at.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageReport } from '../../src/model/report.js';
import { untick } from './support/command-line.js';
import { schemaComplaints } from './support/report-schema.js';
import { startServer, type TestServer } from './support/server.js';

let server: TestServer;
const folder = mkdtempSync(join(tmpdir(), 'untick-journey-'));
beforeAll(async () => {
  server = await startServer();
  for (const [path, body] of Object.entries(CHECKOUT)) {
    server.serve(path, `<!doctype html><html lang="en"><title>${path}</title><h1>Checkout</h1>${body}`);
  }
});
afterAll(() => server.close());

const NEWS = 'Send me marketing emails and offers';
const box = (attributes: string) => `<label><input type="checkbox" name="news" ${attributes}> ${NEWS}</label>`;

const CHECKOUT: Readonly<Record<string, string>> = {
  '/basket': `<form action="/delivery">${box('checked')}<button>To delivery</button></form>`,
  '/delivery': `<form action="/payment"><input name="town" aria-label="Town">${box('')}<button>To payment</button></form>`,
  '/payment': `<form action="/done" method="post">${box('checked')}<button>Pay</button></form>`,
  '/done': '<p>Thank you</p>',
  '/single': `<form onsubmit="event.preventDefault(); new FormData(this); setTimeout(() => {
    history.pushState({}, '', '/single/pay'); document.title = 'Pay';
    fields.innerHTML = ${JSON.stringify(box('checked')).replaceAll('"', '&quot;')} }, 100)"><div id="fields">${box('')}</div><button>Next</button></form>`,
};

let count = 0;
function journey(body: string, name = `journey-${++count}.mjs`): string {
  const path = join(folder, name);
  const text = `const at = ${JSON.stringify(server.url('/'))};\nexport default async function ({ page, step }) {\n${body}\n}\n`;
  writeFileSync(path, text);
  return path;
}

async function walk(path: string, ...more: readonly string[]) {
  const run = await untick(['audit', '--steps', path, '--format', 'json', '--quiet', ...more]);
  return { run, report: run.report() };
}

const rules = ({ findings }: PageReport) => findings.map(({ rule }) => rule);
const sent = ({ receipts }: PageReport) =>
  receipts.map(({ means, party, consents }) => [means, party, ...consents.map(({ sent, touched }) => [sent, touched])]);

test('a box that was unticked and comes back two pages later is told at that step', async () => {
  const path = journey(`
    await page.goto(at + 'basket');
    await step('basket');
    await page.getByLabel('${NEWS}').uncheck();
    await page.getByRole('button').click();
    await page.waitForURL('**/delivery?*');
    await step('delivery');
    await page.getByLabel('Town').fill('Secretville');
    await page.getByRole('button').click();
    await page.waitForURL('**/payment?*');
    await step('payment');`);
  const { run, report } = await walk(path);
  expect(report.pages.map(({ step, url }) => [step, url])).toEqual([
    ['basket', server.url('/basket')],
    ['delivery', server.url('/delivery')],
    ['payment', server.url('/payment')],
  ]);
  expect(report.pages.map(rules)).toEqual([['preticked-consent'], [], ['reticked-consent']]);
  expect(report.unreached).toEqual([]);
  expect(run.stdout + run.stderr).not.toContain('Secretville');
  expect(schemaComplaints(report)).toEqual([]);
});

test('what a form sent is told at the step it was sent from, also when the journey ends there', async () => {
  const path = journey(`
    await step('basket');
    await page.getByRole('button').click();
    await page.waitForURL('**/delivery?*');
    await page.getByLabel('${NEWS}').check();
    await page.getByRole('button').click();
    await page.waitForURL('**/payment?*');
    await step('payment');
    await page.getByRole('button').click();
    await page.waitForURL('**/done');`);
  const { report } = await walk(path, server.url('/basket'));
  // The delivery page was no step: what it sent is told at the step it led to.
  expect(report.pages.map(({ step }) => step)).toEqual(['basket', 'payment']);
  expect(report.pages.map(sent)).toEqual([
    [['submit', 'first', ['on', false]]],
    [
      ['submit', 'first', ['on', true]],
      ['submit', 'first', ['on', false]],
    ],
  ]);
});

test('forms that a script sends are told too', async () => {
  const path = journey(`
    await step('basket');
    await page.evaluate('document.forms[0].submit()');
    await page.waitForURL('**/delivery?*');
    await step('delivery');
    await page.evaluate('document.forms[0].requestSubmit()');
    await page.waitForURL('**/payment?*');
    await step('payment');`);
  const { report } = await walk(path, server.url('/basket'));
  expect(report.pages.map(sent)).toEqual([
    [['submit', 'first', ['on', false]]],
    [['submit', 'first', ['off', false]]],
    [],
  ]);
});

test('steps of one document that draws itself anew are one story', async () => {
  const path = journey(`
    await step('one');
    await page.getByLabel('${NEWS}').check();
    await page.getByLabel('${NEWS}').uncheck();
    await page.getByRole('button').click();
    await page.waitForURL('**/single/pay');
    await page.waitForTimeout(500);
    await step('two');`);
  const { report } = await walk(path, server.url('/single'));
  expect(report.pages.map(({ step, url, title }) => [step, url, title])).toEqual([
    ['one', server.url('/single'), '/single'],
    ['two', server.url('/single/pay'), 'Pay'],
  ]);
  expect(report.pages.map(rules)).toEqual([[], ['reticked-consent']]);
  // One form was gathered once, before the second step.
  expect(report.pages.map(({ receipts }) => receipts.length)).toEqual([1, 0]);
});

test('a journey that fails keeps the steps before it, and says after which one and why', async () => {
  const path = journey(`
    await step('basket');
    await page.goto(at + 'delivery?session=4711');
    await step('delivery');
    throw new Error('no way on from ' + page.url());`);
  const { run, report } = await walk(path, server.url('/basket'));
  expect(report.pages.map(({ step }) => step)).toEqual(['basket', 'delivery']);
  expect(run).toMatchObject({ code: 3, codes: ['STEPS_FAILED'] });
  expect(report.unreached).toEqual([
    {
      url: server.url('/delivery'),
      code: 'STEPS_FAILED',
      reason: `the journey failed after step "delivery" (journey-${count}.mjs:7): Error: no way on from ${server.url('/delivery')}`,
    },
  ]);
  expect(run.stdout + run.stderr).not.toContain('4711');
});

test.each([
  ['', 'STEPS_EMPTY', 'took no step'],
  [`await step('a'); await step('a');`, 'BAD_STEP', 'two steps are called "a"'],
  [`await step('a').then(() => step('a')).catch(() => {});`, 'BAD_STEP', 'two steps are called "a"'],
  [`await step(' ');`, 'BAD_STEP', 'needs a name'],
  [`await page.goto('about:blank'); await step('a');`, 'BAD_STEP', 'no page is open'],
  [`await page.close(); await step('a');`, 'STEPS_FAILED', 'closed before step "a"'],
  [`await step('a'); await page.getByText('nowhere').click();`, 'STEPS_FAILED', 'after step "a"'],
  [`await step('a'); await new Promise(() => {});`, 'PAGE_HUNG', 'after step "a"'],
])('a journey that goes “%s” ends with %s', async (body, code, sentence) => {
  const { run, report } = await walk(journey(body), server.url('/basket'), '--timeout', '12');
  expect(run.codes).toEqual([code]);
  expect(report.unreached.map(({ reason }) => reason)).toEqual([expect.stringContaining(sentence)]);
});

test('steps that nobody waits for are still taken in order, and a page may be closed after them', async () => {
  const { run, report } = await walk(
    journey(`step('a'); await step('b'); await page.close();`),
    server.url('/delivery'),
  );
  expect(run.code).toBe(0);
  expect(report.pages.map(({ step }) => step)).toEqual(['a', 'b']);
});

test('a journey that cannot be read is refused before any browser is started', async () => {
  const broken = join(folder, 'broken.mjs');
  writeFileSync(broken, 'export default async ({ page } => {}');
  const none = join(folder, 'none.mjs');
  writeFileSync(none, 'export const journey = 1;');
  for (const [path, sentence] of [
    [join(folder, 'gone.mjs'), 'there is no file'],
    [broken, 'SyntaxError'],
    [none, 'exports no journey'],
  ] as const) {
    const run = await untick(['audit', '--steps', path, '--browser-path', '/no/such/browser']);
    expect(run).toMatchObject({ code: 2, stdout: '', codes: ['STEPS_NOT_READABLE'] });
    expect(run.stderr).toContain(sentence);
  }
  const two = await untick(['audit', server.url('/basket'), server.url('/done'), '--steps', journey('')]);
  expect(two).toMatchObject({ code: 2, codes: ['BAD_TARGET'] });
});

test('a journey in TypeScript is walked as it stands', async () => {
  const path = join(folder, 'typed.ts');
  writeFileSync(
    path,
    `interface Tools { readonly step: (name: string) => Promise<void> }
export default async function ({ step }: Tools): Promise<void> { await step('typed' as string); }`,
  );
  const run = await untick(['audit', server.url('/delivery'), '--steps', path, '--format', 'json', '--quiet']);
  expect(run.report().pages.map(({ step }) => step)).toEqual(['typed']);
});
