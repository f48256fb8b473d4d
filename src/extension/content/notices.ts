// Which warnings a page gets: one for a control, whatever number of rules blame it.
import type { Ref } from '../../model/facts.js';
import { type FrameFinding, SEVERITIES } from '../../model/finding.js';
import type { Remedy } from '../protocol.js';
import { isWarned, type WarnSettings } from '../warned.js';
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

/**
 * What is only to be looked at waits in the popup, and so does what is said of banners and texts: a warning in the page is for
 * what was found, and stands beside a box.
 */
export function noticesOf({ report, reading }: FrameAudit, settings: WarnSettings): Notice[] {
  const byControl = new Map<Ref, FrameFinding[]>();
  const apart = new Set([...reading.surfaces, ...reading.texts, ...reading.buttons].map(({ ref }) => ref));
  for (const finding of report.findings) {
    if (finding.verdict === 'fail' && !apart.has(finding.about) && isWarned(finding, settings))
      byControl.set(finding.about, [...(byControl.get(finding.about) ?? []), finding]);
  }
  const controls = new Map(reading.controls.map((control) => [control.ref, control]));
  const twins = new Map<string, number>();
  return [...byControl].map(([ref, found]): Notice => {
    const control = controls.get(ref);
    const [first, ...rest] = [...found].sort(gravestFirst) as [FrameFinding, ...FrameFinding[]];
    const words = JSON.stringify([first.role, first.text, control?.fieldName ?? '']);
    const ordinal = twins.get(words) ?? 0;
    twins.set(words, ordinal + 1);
    // What is off cannot be taken back: a press would give it, or refuse it, and neither is ours to do.
    const remedy = control?.state !== 'on' || control.disabled ? null : isChoice(control.role) ? 'decline' : 'untick';
    return { key: `${words}${ordinal}`, ref, findings: [first, ...rest], remedy };
  });
}
