import { runRules } from '../../audit/run.js';
import { collect } from '../../collect/collect.js';
import type { Refs } from '../../collect/refs.js';
import type { Reading } from '../../model/reading.js';
import type { FrameReport } from '../../model/report.js';
import { read } from '../../read/read.js';
import { RULES } from '../../rules/index.js';

export interface FrameAudit {
  readonly report: FrameReport;
  readonly reading: Reading;
  readonly refs: Refs;
}

/** The address of a `data:` frame is its whole content, which is nothing to keep. */
const schemeOnly = (url: string): string => (url.startsWith('data:') ? 'data:' : url);

/** One audit of this document. Call it in a task just after a frame. */
export function auditFrame(touched: WeakSet<Element>): FrameAudit {
  const started = performance.now();
  const { facts, refs } = collect(document, { touched });
  const reading = read(facts);
  const report = runRules(reading, RULES);
  return { report: { ...report, url: schemeOnly(report.url), durationMs: performance.now() - started }, reading, refs };
}

/** What is told where the audit itself broke: an error is a result, and never a clean page. */
export function brokenReport(error: unknown): FrameReport {
  return {
    // The background keeps the origin of it, which it has from the browser.
    url: `${location.protocol}//${location.host}/`,
    isTop: window === window.top,
    title: '',
    language: null,
    kinds: [],
    viewport: { width: window.innerWidth, height: window.innerHeight },
    findings: [],
    outcomes: Object.fromEntries(RULES.map((rule) => [rule.id, 'error' as const])),
    limits: [{ kind: 'error', target: [], reason: error instanceof Error ? error.name : 'error' }],
    durationMs: 0,
  };
}
