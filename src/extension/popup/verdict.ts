import type { Finding } from '../../model/finding.js';
import { SEVERITIES } from '../../model/finding.js';
import type { FoundAt, Remedy, TabReport } from '../protocol.js';

export type VerdictKind = 'found' | 'review' | 'nothing' | 'incomplete' | 'failed';

/** Everything that was found about one control, the gravest first. */
export interface Concern {
  readonly key: string;
  readonly frameId: number;
  readonly ref: number;
  readonly remedy: Remedy;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** What was found of a form that is gone: there is nothing to show, and each stands for itself. */
export const NOWHERE = -1;

const weight = ({ severity, verdict }: Finding): number =>
  SEVERITIES.indexOf(severity) + (verdict === 'fail' ? SEVERITIES.length : 0);

export function concernsOf(found: readonly FoundAt[]): Concern[] {
  const byControl = new Map<string, FoundAt[]>();
  for (const one of found) {
    const key = `${one.frameId}:${one.ref === NOWHERE ? one.finding.id : one.ref}`;
    byControl.set(key, [...(byControl.get(key) ?? []), one]);
  }
  const concerns = [...byControl].map(([key, group]): Concern => {
    const [first, ...rest] = group.map((one) => one.finding).sort((a, b) => weight(b) - weight(a));
    const { frameId, ref, remedy } = group[0]!;
    return { key, frameId, ref, remedy, findings: [first!, ...rest] };
  });
  return concerns.sort((a, b) => weight(b.findings[0]) - weight(a.findings[0]));
}

export function verdictOf({ state, report, found }: TabReport): VerdictKind {
  if (state === 'failed') return 'failed';
  if (found.some(({ finding }) => finding.verdict === 'fail')) return 'found';
  if (found.length > 0) return 'review';
  return report && report.verdict !== 'clean' ? 'incomplete' : 'nothing';
}
