// The injectable script: one global, `untick`, for an isolated world. Synchronous, since timers may stand still there.
import { runRules } from '../audit/run.js';
import { collect } from '../collect/collect.js';
import { describePlace } from '../collect/selector.js';
import type { FrameReport } from '../model/report.js';
import { read } from '../read/read.js';
import { RULES } from '../rules/index.js';

/** Audits the document this script runs in. */
export function auditFrame(): FrameReport {
  const started = performance.now();
  const { facts } = collect(document);
  const report = runRules(read(facts), RULES);
  return { ...report, durationMs: performance.now() - started };
}

/** Where an element is, in words a person can use: a selector, an array across shadow roots. */
export const describe = describePlace;
