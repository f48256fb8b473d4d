import type { Finding } from '../model/finding.js';
import type { PageReport } from '../model/report.js';
import { inOrder } from './in-order.js';
import { stronger } from './merge.js';

/**
 * Several loads of one page as one report: a page may show its dark pattern once in five loads, or to people alone.
 * The first load names the page; every finding says at which loads it was there, counted from 1.
 */
export function mergeLoads(pages: readonly [PageReport, ...PageReport[]]): PageReport {
  // The very report: what was kept of it is found again by it.
  if (pages.length === 1) return pages[0];
  const findings = new Map<string, { readonly finding: Finding; readonly seenAt: number[] }>();
  for (const [index, page] of pages.entries()) {
    for (const finding of page.findings) {
      const known = findings.get(finding.id) ?? { finding, seenAt: [] };
      known.seenAt.push(index + 1);
      findings.set(finding.id, known);
    }
  }
  const limits = new Map(pages.flatMap((page) => page.limits).map((limit) => [JSON.stringify(limit), limit]));
  const isUnsure = pages.some(({ verdict }) => verdict === 'incomplete');
  return {
    ...pages[0],
    durationMs: Math.round(pages.reduce((sum, { durationMs }) => sum + durationMs, 0) * 10) / 10,
    verdict: findings.size > 0 ? 'findings' : isUnsure ? 'incomplete' : 'clean',
    findings: inOrder([...findings.values()].map(({ finding, seenAt }) => ({ ...finding, seenAt }))),
    outcomes: mergeOutcomes(pages),
    limits: [...limits.values()],
    receipts: pages.flatMap(({ receipts }) => receipts),
    probes: pages.flatMap(({ probes }) => probes),
    loads: pages.flatMap(({ loads }) => loads ?? []),
  };
}

/** The stronger answer of two loads counts. */
function mergeOutcomes(pages: readonly PageReport[]): PageReport['outcomes'] {
  const all = pages.flatMap(({ outcomes }) => Object.entries(outcomes));
  const merged: Record<string, PageReport['outcomes'][string]> = {};
  for (const [rule, outcome] of all) merged[rule] = stronger(merged[rule] ?? outcome, outcome);
  return merged;
}
