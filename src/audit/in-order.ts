// The order in which findings of a page are told, whether its frames or its loads brought them together.
import type { Finding } from '../model/finding.js';
import { rankOf } from './grade.js';

/** Fails lead reviews; then the graver lead; findings of one control stay together under its worst. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const weight = (finding: Finding) => rankOf(finding.severity) + (finding.verdict === 'fail' ? 10 : 0);
  const placeOf = (finding: Finding) => JSON.stringify(finding.target);
  const worst = new Map<string, number>();
  for (const finding of findings)
    worst.set(placeOf(finding), Math.max(worst.get(placeOf(finding)) ?? 0, weight(finding)));
  const first = new Map(
    findings
      .map((finding) => placeOf(finding))
      .reverse()
      .map((place, index, all) => [place, all.length - index]),
  );
  return [...findings].sort(
    (a, b) =>
      (worst.get(placeOf(b)) ?? 0) - (worst.get(placeOf(a)) ?? 0) ||
      (first.get(placeOf(a)) ?? 0) - (first.get(placeOf(b)) ?? 0) ||
      weight(b) - weight(a),
  );
}
