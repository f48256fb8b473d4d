// One line a thing, for tools that read line by line. `kind` says what it is; the last line says that the file is whole.
import type { Visit } from '../../model/visit.js';
import type { ExportAbout } from './export-format.js';
import type { RunOutcome } from './run-outcome.js';

export const NDJSON_VERSION = 1;

const line = (kind: string, value: object): string => `${JSON.stringify({ kind, ...value })}\n`;

function* visitLines({ id: visit, site, page, reviews, cases }: Visit): Generator<string> {
  const { findings, receipts, limits, probes, ...rest } = page;
  const counts = { findings: findings.length, receipts: receipts.length, limits: limits.length };
  yield line('page', { visit, site, ...rest, ...counts });
  for (const finding of findings) {
    const { id } = finding;
    yield line('finding', { visit, url: page.url, ...finding, review: reviews[id] ?? null, cases: cases[id] ?? [] });
  }
  for (const receipt of receipts) yield line('receipt', { visit, url: page.url, ...receipt });
  // A limit and a loss have a `kind` of their own, which the line's must not hide.
  for (const { kind, ...limit } of limits) yield line('limit', { visit, url: page.url, limit: kind, ...limit });
  for (const probe of probes) yield line('probe', { visit, url: page.url, ...probe });
}

/** What the run came to, on the first line; what it was held against follows the pages. */
function outcome({ exitCode, failOn, deciding, line: verdict, baseline, drifts }: RunOutcome): object {
  return {
    ...{ exitCode, failOn, verdict },
    decidedBy: deciding.map(({ finding, page }) => ({ id: finding.id, rule: finding.rule, url: page.url })),
    baseline: baseline && { path: baseline.path, notLookedAt: baseline.notLookedAt, fixed: baseline.fixed.length },
    drifts: drifts?.length ?? null,
  };
}

function* comparisonLines({ baseline, staleIgnores, drifts }: RunOutcome): Generator<string> {
  for (const { kind, ...drift } of drifts ?? []) yield line('drift', { drift: kind, ...drift });
  for (const fixed of baseline?.fixed ?? []) yield line('fixed', fixed);
  for (const ignore of staleIgnores) yield line('stale-ignore', ignore);
}

export async function* writeNdjson(visits: AsyncIterable<Visit>, about: ExportAbout): AsyncGenerator<string> {
  const { tool, exportedAt, log, unreached = [], run } = about;
  const { losses = [], ...state } = log ?? {};
  let lines = 0;
  const count = (text: string) => {
    lines += 1;
    return text;
  };
  yield count(
    line('export', { version: NDJSON_VERSION, tool, exportedAt, log: log && state, run: run && outcome(run) }),
  );
  for (const { kind, ...loss } of losses) yield count(line('loss', { loss: kind, ...loss }));
  for await (const visit of visits) for (const text of visitLines(visit)) yield count(text);
  for (const page of unreached) yield count(line('unreached', page));
  if (run !== undefined) for (const text of comparisonLines(run)) yield count(text);
  yield line('end', { lines });
}
