// The injectable script: one global, `untick`, for an isolated world. What it answers it answers at once, since timers may stand
// still there; observing goes on by itself where they do not.
import { runRules } from '../audit/run.js';
import { describePlace } from '../collect/selector.js';
import { cleanName } from '../collect/text.js';
import { readFieldName } from '../lexicon/field-name.js';
import type { Effort } from '../model/history.js';
import type { FrameReport } from '../model/report.js';
import { RULES } from '../rules/index.js';
import { type FrameOptions, look, observing } from './looks.js';

export { enterRoot } from '../collect/closed-roots.js';
export { auditWithFacts, hiddenFieldBoxes, savedMarkup } from './facts.js';
export { missingWords, observe } from './looks.js';
export { pointOf, probePlan, stateOf } from './probe.js';

/** Audits the document this script runs in. */
export function auditFrame(options: FrameOptions = {}): FrameReport {
  const started = performance.now();
  const report = runRules(look(options).reading, RULES);
  return { ...report, durationMs: performance.now() - started };
}

/** Of the names of fields, those that name a consent, or by which a consent of this page is sent. */
export function consentNames(names: readonly string[]): readonly string[] {
  const known = observing()?.consentNames;
  return names.filter((name) => known?.has(cleanName(name)) || readFieldName(name).purposes.length > 0);
}

/** Tells what a request of this page carried: classes of value by field name, never a value. */
export function noteRequest(
  receiver: string,
  fields: Readonly<Record<string, 'yes' | 'no' | 'empty' | 'other'>>,
): void {
  observing()?.noteRequest(receiver, fields);
}

export function noteEffort(effort: Effort): void {
  observing()?.noteEffort(effort);
}

/** Where an element is, in words a person can use: a selector, an array across shadow roots. */
export const describe = describePlace;

/** What observing costs: samples so far, and the controls that each of them reads. */
export const cost = (): { readonly samples: number; readonly controls: number } => ({
  samples: observing()?.samples ?? 0,
  controls: observing()?.sampled ?? 0,
});
