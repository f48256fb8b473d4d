// What a report of a mistake says. In English, for it is read by those who mend it; the words of the page stand as they are.

import type { TabReport } from '../protocol.js';
import { asText } from './text.js';
import type { Concern } from './verdict.js';

/** Ourselves and the browser we run in. */
export interface About {
  readonly version: string;
  readonly browser: string;
  /** Where the project keeps its issues; null where the build names no such place. */
  readonly tracker: string | null;
}

export interface Mistake {
  readonly tab: TabReport | null;
  /** Null: something that was not found. */
  readonly concern: Concern | null;
  readonly about: About;
}

// An address longer than this is cut off by GitHub (some 8 kB, measured by others); the text itself is a third of that.
const LONGEST_ADDRESS = 7500;

const figure = (value: unknown): string | null =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : typeof value === 'boolean' ? String(value) : null;

function findingLines({ findings }: Concern): string[] {
  return findings.flatMap((finding) => {
    const { rule, messageKey, verdict, severity, evidence, text, language } = finding;
    const numbers = Object.entries(evidence).flatMap(([key, value]) => {
      const said = figure(value);
      return said === null ? [] : [`${key} ${said}`];
    });
    return [
      `Rule: ${asText(rule)} (${asText(messageKey)}, ${asText(verdict)}, ${asText(severity)})`,
      `Words: ${JSON.stringify(asText(text))}${language ? ` (${asText(language)})` : ''}`,
      ...(numbers.length > 0 ? [`Measured: ${numbers.join(', ')}`] : []),
      '',
    ];
  });
}

/** The cleaned address, the rule, the words of the control, the numbers, the versions: and nothing else. */
export function mistakeText({ tab, concern, about }: Mistake): string {
  const report = tab?.report;
  const limits = [...new Set((report?.limits ?? []).map(({ kind }) => asText(kind)))];
  return [
    concern ? 'This finding is wrong, because: …' : 'This was not found: …',
    '',
    ...(concern ? findingLines(concern) : []),
    ...(report ? [`Page: ${asText(report.url)} (${asText(report.language) || 'language not said'})`] : []),
    ...(limits.length > 0 ? [`Not checked: ${limits.join(', ')}`] : []),
    `untick ${about.version}, ${about.browser}`,
  ].join('\n');
}

/** An address at which the project's tracker shows a form with this text; null where that would be too long. */
export function issueUrl(tracker: string, text: string, concern: Concern | null): string | null {
  const url = new URL(tracker);
  url.searchParams.set('title', concern ? `Wrong: ${concern.findings[0].rule}` : 'Not found');
  url.searchParams.set('body', text);
  return url.href.length > LONGEST_ADDRESS ? null : url.href;
}

/** GitHub's form for a new issue, of the home page that the manifest names. */
export function trackerOf(homepage: string | undefined): string | null {
  const isProject = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/?$/.test(homepage ?? '');
  return isProject ? `${homepage?.replace(/\/$/, '')}/issues/new` : null;
}
