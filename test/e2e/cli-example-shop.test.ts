import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { AuditReport, PageReport } from '../../src/model/report.js';
import { type Run, untick } from './support/command-line.js';
import { schemaComplaints } from './support/report-schema.js';

interface ShopPage {
  readonly path: string;
  /** Rules that find something at a look. */
  readonly finds: readonly string[];
  /** Rules that find something once time has passed or a person has pressed. */
  readonly later?: readonly string[];
}

const { pages: SHOP } = JSON.parse(readFileSync('examples/shop.json', 'utf8')) as { pages: readonly ShopPage[] };

// Twenty-three pages in a real browser: forty seconds, and a great deal more on a busy machine.
const SHOP_LIMIT_MS = 300_000;

let run: Run;
let report: AuditReport;

beforeAll(async () => {
  run = await untick(['audit', '--format', 'json', '--quiet'], { observes: true });
  report = run.report();
}, SHOP_LIMIT_MS);

const pageAt = (path: string): PageReport => {
  const page = report.pages.find(({ url }) => url.endsWith(`/${path}`));
  if (page === undefined) throw new Error(`the shop has no page ${path}`);
  return page;
};

const found = (path: string) =>
  pageAt(path).findings.map(({ rule, verdict, severity, purposes }) => ({ rule, verdict, severity, purposes }));

test('the bundled shop is audited in a stable order, whole, and exits 1', () => {
  expect(run.code).toBe(1);
  expect(run.stderr).toBe('');
  expect(report.unreached).toEqual([]);
  expect(report.pages.map(({ url }) => new URL(url).pathname)).toEqual(SHOP.map(({ path }) => `/${path}`));
  expect(report.pages.flatMap(({ limits }) => limits)).toEqual([]);
});

test.each(SHOP)('a look at $path finds what the list of the shop says', ({ path, finds }) => {
  const rules = new Set(pageAt(path).findings.map(({ rule }) => rule));
  expect([...rules].toSorted()).toEqual(finds.toSorted());
});

test('its report is what the published schema says', () => {
  expect(schemaComplaints(report)).toEqual([]);
});

test.each(['native', 'aria', 'class-only', 'svg'])(
  'the annual bill drawn as %s is critical, with its numbers',
  (make) => {
    const page = pageAt(`alipay-bill/${make}.html`);
    expect(page.viewport).toEqual({ width: 390, height: 844 });
    const [worst] = page.findings;
    expect(worst).toMatchObject({ rule: 'inconspicuous-consent', verdict: 'fail', severity: 'critical' });
    expect(worst?.purposes).toEqual(expect.arrayContaining(['credit', 'third-party-sharing']));
    expect(worst?.text).toBe('我同意《芝麻服务协议》，允许第三方查询我的信用信息');
    expect(worst?.evidence.fontSize).toBe(9);
    expect(worst?.evidence.contrast).toBeLessThan(3);
    expect(worst?.evidence.belowAction).toBeGreaterThan(0);
  },
);

test.each(['native', 'aria', 'class-only', 'svg'])('its fair twin drawn as %s is clean', (make) => {
  const page = pageAt(`alipay-bill/fixed-${make}.html`);
  expect(page.findings).toEqual([]);
  expect(page.verdict).toBe('clean');
});

test('the Vietnamese sign-up hides a sharing box that is on', () => {
  expect(found('dang-ky.html')[0]).toEqual({
    rule: 'concealed-consent',
    verdict: 'fail',
    severity: 'critical',
    purposes: expect.arrayContaining(['third-party-sharing']),
  });
  expect(found('dang-ky.html').map(({ rule, verdict }) => `${verdict} ${rule}`)).toEqual([
    'fail concealed-consent',
    'fail unnamed-recipients',
    'review bundled-consent',
  ]);
  expect(pageAt('dang-ky.html').findings[0]?.evidence.concealedBy).toEqual(expect.arrayContaining(['opacity', 'clip']));
});

test('the Arabic checkout has insurance already chosen, and nothing else', () => {
  expect(found('checkout-ar.html')).toEqual([
    { rule: 'preselected-extra', verdict: 'fail', severity: 'serious', purposes: ['paid-extra'] },
  ]);
});

test('the Chinese sign-up has marketing ticked through a design system, and the empty terms box is left alone', () => {
  expect(found('zhuce.html')).toEqual([
    { rule: 'preticked-consent', verdict: 'fail', severity: 'moderate', purposes: ['marketing'] },
  ]);
});

test('the fair English shop is clean', () => {
  expect(found('fair-en.html')).toEqual([]);
  expect(pageAt('fair-en.html').verdict).toBe('clean');
});
