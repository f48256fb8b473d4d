// What is kept of a document as evidence, beside the answer of the engine.
import { runRules } from '../audit/run.js';
import { savedMarkup as markupOf, type SavedMarkup } from '../collect/saved-markup.js';
import type { PageFacts } from '../model/facts.js';
import type { FrameReport } from '../model/report.js';
import { RULES } from '../rules/index.js';
import { type FrameOptions, look, observing } from './looks.js';

export { hiddenFieldBoxes } from '../collect/field-boxes.js';

export interface FrameAnswer {
  readonly report: FrameReport;
  readonly facts: PageFacts;
}

/** Audits the document this script runs in, and hands out what was judged: from it the same answer can be had again. */
export function auditWithFacts(options: FrameOptions = {}): FrameAnswer {
  const started = performance.now();
  const { facts, reading } = look(options);
  const report = runRules(reading, RULES);
  return { facts, report: { ...report, durationMs: performance.now() - started } };
}

export const savedMarkup = (): SavedMarkup => markupOf({ typed: observing()?.typed });
