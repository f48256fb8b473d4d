import { rankOf } from '../audit/grade.js';
import type { Finding } from '../model/finding.js';

/** All findings about one control: the worst of what is new leads, the rest stand under it. */
export interface FindingGroup {
  readonly worst: Finding;
  readonly rest: readonly Finding[];
}

function worseFirst(a: Finding, b: Finding): number {
  const byStatus = Number(b.status === 'new') - Number(a.status === 'new');
  const byVerdict = Number(b.verdict === 'fail') - Number(a.verdict === 'fail');
  return byStatus || byVerdict || rankOf(b.severity) - rankOf(a.severity);
}

/** Groups in order of their worst finding; equals stay in the order of the page. */
export function groupByControl(findings: readonly Finding[]): readonly FindingGroup[] {
  const byTarget = new Map<string, readonly Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify(finding.target);
    byTarget.set(key, [...(byTarget.get(key) ?? []), finding]);
  }
  return [...byTarget.values()]
    .flatMap((group) => {
      const [worst, ...rest] = group.toSorted(worseFirst);
      return worst === undefined ? [] : [{ worst, rest }];
    })
    .sort((a, b) => worseFirst(a.worst, b.worst));
}
