import type { Finding } from '../../../src/model/finding.js';
import type { LogState } from '../../../src/model/log-state.js';
import type { PageReport } from '../../../src/model/report.js';
import type { Visit } from '../../../src/model/visit.js';
import type { ExportAbout, ExportFormat } from '../../../src/reporters/export/export-format.js';
import { EXPORT_FORMATS } from '../../../src/reporters/export/formats.js';
import { aFinding, aPage } from '../a-report.js';

export const formatOf = (name: ExportFormat['name']): ExportFormat =>
  EXPORT_FORMATS.find((format) => format.name === name) as ExportFormat;

export const idOf = (number: number): string => `u1-${number.toString(16).padStart(16, '0')}`;

export function aVisit(page: Partial<PageReport> = {}, parts: Partial<Visit> = {}): Visit {
  const findings = page.findings ?? [aFinding()];
  const verdict = findings.length > 0 ? 'findings' : 'clean';
  return {
    id: 'v1-0123456789abcdef',
    site: 'shop.example',
    page: aPage({ verdict, ...page, findings }),
    reviews: {},
    cases: {},
    ...parts,
  };
}

export const aLog = (parts: Partial<LogState> = {}): LogState => ({
  count: 12,
  firstSeq: 1,
  lastSeq: 12,
  head: 'ab'.repeat(32),
  trimmed: null,
  losses: [],
  ...parts,
});

export const DAMAGED: LogState = aLog({
  trimmed: { upTo: 3, at: '2026-01-01T00:00:00.000Z' },
  losses: [
    { kind: 'missing', from: 5, to: 7, after: '2026-01-02T00:00:00.000Z', before: '2026-01-03T00:00:00.000Z' },
    { kind: 'altered', from: 9, to: 9, after: null, before: null },
  ],
});

export const anAbout = (parts: Partial<ExportAbout> = {}): ExportAbout => ({
  tool: { name: 'untick', version: '0.1.0', rules: 'abc' },
  exportedAt: '2026-02-03T04:05:06.000Z',
  log: null,
  language: 'en',
  ...parts,
});

export async function* streamOf<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

export const exported = (
  name: ExportFormat['name'],
  visits: Iterable<Visit>,
  about: Partial<ExportAbout> = {},
): Promise<string> => textOf(formatOf(name).write(streamOf(visits), anAbout(about)));

/** Visits with `each` findings, all of them different, one after another and never all at once. */
export function* manyVisits(count: number, each: number, change: (number: number) => Partial<Finding> = () => ({})) {
  for (let visit = 0; visit < count; visit += 1) {
    const findings = Array.from({ length: each }, (_, index) => {
      const number = visit * each + index;
      return aFinding({ id: idOf(number), text: `Send me offer ${number}`, ...change(number) });
    });
    yield aVisit({ url: `https://shop.example/page/${visit}`, findings }, { id: `v1-${visit}` });
  }
}
