import type { Finding } from '../model/finding.js';
import type { PageReport } from '../model/report.js';
import type { Paint } from './paint.js';
import { cutText, pageText } from './terminal-text.js';

/** What changed from one step of a journey to the next. */
export interface StepChanges {
  /** Name of the step before. */
  readonly since: string;
  /** Consents that the person had turned off, and that are on again. */
  readonly cameBack: readonly Finding[];
  readonly added: readonly Finding[];
  readonly gone: readonly Finding[];
}

// Each step is a page of its own, and the id of a finding holds its page: across pages it is known by what it says.
const keyOf = ({ rule, purposes, text }: Finding): string => JSON.stringify([rule, purposes, text]);

function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const keys = new Set(others.map(keyOf));
  return findings.filter((finding) => !keys.has(keyOf(finding)));
}

/** Whether this page is the first step of a journey: a name that comes again begins another one. */
function beginsJourney(pages: readonly PageReport[], at: number): boolean {
  let names = new Set<string>();
  let begins = true;
  for (const { step } of pages.slice(0, at + 1)) {
    begins = step === null || names.size === 0 || names.has(step);
    if (begins) names = new Set();
    if (step !== null) names.add(step);
  }
  return begins;
}

export function changesAt(pages: readonly PageReport[], at: number): StepChanges | null {
  const [page, before] = [pages[at], pages[at - 1]];
  if (!page || !before || beginsJourney(pages, at)) return null;
  const fresh = without(page.findings, before.findings);
  const isReturn = ({ rule }: Finding) => rule === 'reticked-consent';
  return {
    since: before.step ?? '',
    cameBack: fresh.filter(isReturn),
    added: fresh.filter((finding) => !isReturn(finding)),
    gone: without(before.findings, page.findings),
  };
}

const INDENT = '  ';
const QUOTE_LIMIT = 80;

const quoted = ({ text }: Finding): string => (text === '' ? '' : ` “${pageText(cutText(text, QUOTE_LIMIT))}”`);

export function changeLines({ since, cameBack, added, gone }: StepChanges, paint: Paint): readonly string[] {
  const counts = [
    ...(cameBack.length > 0 ? [`${cameBack.length} came back`] : []),
    ...(added.length > 0 ? [`${added.length} new`] : []),
    ...(gone.length > 0 ? [`${gone.length} gone`] : []),
  ];
  const told = counts.length === 0 ? 'nothing changed' : counts.join(', ');
  return [
    `${INDENT}${paint.bold(`Since step “${pageText(since)}”:`)} ${told}`,
    ...cameBack.map((finding) => `${INDENT}${INDENT}${paint.red(`↺ came back${quoted(finding)}`)}`),
    ...added.map((finding) => `${INDENT}${INDENT}+ ${finding.rule}${quoted(finding)}`),
    ...gone.map((finding) => paint.dim(`${INDENT}${INDENT}− ${finding.rule}${quoted(finding)}`)),
  ];
}
