import { pageFolder } from '../../../src/evidence/package-paths.js';
import type { Run } from '../../../src/evidence/run.js';
import type { PackageInput } from '../../../src/evidence/seal.js';
import type { AuditReport, PageReport } from '../../../src/model/report.js';

const bytes = (text: string) => new TextEncoder().encode(text);

export const PAGE: PageReport = {
  url: 'https://shop.example/users/4711/checkout',
  title: 'Checkout of Jane Roe',
  language: 'en',
  kinds: ['checkout'],
  viewport: { width: 390, height: 844 },
  auditedAt: '2026-03-01T10:00:05.000Z',
  durationMs: 3.1,
  verdict: 'clean',
  findings: [],
  outcomes: { 'preticked-consent': 'clear' },
  limits: [],
  receipts: [],
  step: null,
  probes: [],
};

const REPORT: AuditReport = {
  schemaVersion: 1,
  tool: { name: 'untick', version: '0.1.0', rules: 'abc' },
  pages: [PAGE],
  unreached: [],
};

export const RUN: Run = {
  schemaVersion: 1,
  surface: 'command-line',
  tool: { name: 'untick', version: '0.1.0', rules: 'abc', engine: '1'.repeat(64), words: {} },
  startedAt: '2026-03-01T10:00:00.000Z',
  endedAt: '2026-03-01T10:00:09.000Z',
  clock: { source: 'system clock', timeZone: 'Asia/Ho_Chi_Minh' },
  commandLine: ['audit', 'https://shop.example/users/4711/checkout', '--capture', '/home/jane/run'],
  environment: {
    browser: 'Chromium 156',
    userAgent: null,
    system: 'linux x64',
    runtime: null,
    profile: 'clean',
    locale: null,
    javaScript: true,
    offline: false,
    globalPrivacyControl: false,
  },
  way: 'visit',
  asked: { rules: ['preticked-consent'], jurisdictions: null },
  report: REPORT,
  files: [],
  notCaptured: [{ what: 'har', page: null, reason: 'it would hold what is typed' }],
};

const folder = pageFolder(0);

/** What a capture of one page leaves, cut to a few bytes a file. */
export const FILES: ReadonlyMap<string, Uint8Array> = new Map([
  [`${folder}/screenshot.png`, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
  [`${folder}/annotated.png`, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 4, 5, 6])],
  [
    `${folder}/dom.html`,
    bytes('<!doctype html><title>Jane Roe</title><script type="text/plain">let account = 1</script>'),
  ],
  [
    `${folder}/facts.json`,
    bytes(
      `${JSON.stringify({ frames: [{ facts: { url: PAGE.url, title: PAGE.title, outline: `${PAGE.title} Pay now` } }] })}\n`,
    ),
  ],
  [`${folder}/cookies.json`, bytes('{"cookies":[{"name":"session-of-jane"}]}\n')],
  [`${folder}/headers.json`, bytes('{"cookies":[{"name":"session-of-jane"}],"chain":[]}\n')],
]);

export const INPUT: PackageInput = {
  run: RUN,
  files: FILES,
  case: { name: 'Annual bill', number: '2026-7', purpose: 'complaint', operator: 'J. Roe' },
  custody: [
    { at: RUN.endedAt, event: 'captured', by: '', note: 'captured by untick', sha256: '2'.repeat(64) },
    { at: '2026-03-01T11:00:00.000Z', event: 'sealed', by: 'J. Roe', note: 'sealed by untick', sha256: null },
  ],
  redactions: null,
};
