// Which warnings a page gets: one for a control, whatever number of rules blame it.
import type { Ref } from '../../model/facts.js';
import { type FrameFinding, SEVERITIES } from '../../model/finding.js';
import type { Remedy } from '../protocol.js';
import type { FrameAudit } from './audit-frame.js';
import { isChoice } from './refusal.js';

export interface Notice {
  /** Stays the same when the page draws the control anew: made of its words and its field, never of the node. */
  readonly key: string;
  readonly ref: Ref;
  /** The gravest first. */
  readonly findings: readonly [FrameFinding, ...FrameFinding[]];
  readonly remedy: Remedy;
}

const gravestFirst = (a: FrameFinding, b: FrameFinding): number =>
  SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity);

/** What is only to be looked at waits in the popup: a warning in the page is for what was found. */
export function noticesOf({ report, reading }: FrameAudit): Notice[] {
  const byControl = new Map<Ref, FrameFinding[]>();
  for (const finding of report.findings) {
    if (finding.verdict === 'fail') byControl.set(finding.about, [...(byControl.get(finding.about) ?? []), finding]);
  }
  const twins = new Map<string, number>();
  return [...byControl].map(([ref, found]): Notice => {
    const control = reading.controls.find((one) => one.ref === ref);
    const [first, ...rest] = [...found].sort(gravestFirst) as [FrameFinding, ...FrameFinding[]];
    const words = JSON.stringify([first.role, first.text, control?.fieldName ?? '']);
    const ordinal = twins.get(words) ?? 0;
    twins.set(words, ordinal + 1);
    const remedy = !control || control.disabled ? null : isChoice(control.role) ? 'decline' : 'untick';
    return { key: `${words}${ordinal}`, ref, findings: [first, ...rest], remedy };
  });
}
