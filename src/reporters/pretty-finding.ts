import type { Finding } from '../model/finding.js';
import type { Load } from '../model/report.js';
import type { FindingGroup } from './group-findings.js';
import { measuredLine } from './measured-line.js';
import { type Paint, paintSeverity } from './paint.js';
import { seenLine } from './pretty-loads.js';
import { provisionLines } from './provisions-line.js';
import { statusReason } from './status-words.js';
import { targetText } from './target-text.js';
import { cutText, pageText, quotingText, wrapText } from './terminal-text.js';

// Becomes a plain space again once lines are broken: "GB: PECR" and "Art 13" stay together.
const NO_BREAK = '\u00a0';
const INDENT = '  ';
const LABEL_WIDTH = 10;
// Long enough for a whole consent line, short enough to stay one or two lines.
const QUOTE_LIMIT = 160;

function labelled(label: string, text: string, width: number, paint: Paint): readonly string[] {
  const room = width - INDENT.length * 2 - LABEL_WIDTH;
  return wrapText(text, room).map((line, index) => {
    const head = (index === 0 ? label : '').padEnd(LABEL_WIDTH);
    return `${INDENT}${INDENT}${paint.dim(head)}${line.replaceAll(NO_BREAK, ' ')}`;
  });
}

function badge(finding: Finding, paint: Paint): string {
  const review = finding.verdict === 'review' ? ' (review)' : '';
  const status = finding.status === 'new' ? '' : ` (${finding.status})`;
  return `${paintSeverity(finding.severity, paint)}${review}${status}`;
}

function provisionText(ids: readonly string[]): string {
  const lines = provisionLines(ids).map((line) => line.replace(/(?<=:|\b(?:Art|Recital|reg|s|cl)) /g, NO_BREAK));
  return lines.join(`${NO_BREAK}· `);
}

const alsoReason = (finding: Finding): string => {
  const reason = statusReason(finding);
  return reason === '' ? '' : `, ${pageText(reason)}`;
};

export interface FindingLayout {
  readonly width: number;
  readonly paint: Paint;
  /** The provisions of this rule stand in the report already. */
  readonly cited: boolean;
  /** How the page was loaded, where it was loaded more than once. */
  readonly loads: readonly Load[];
}

/** A finding and, under it, what else was found about the same control. */
export function findingLines(
  { worst, rest }: FindingGroup,
  { width, paint, cited, loads }: FindingLayout,
): readonly string[] {
  const line = (label: string, text: string) => (text === '' ? [] : labelled(label, text, width, paint));
  // Most sentences quote the words already.
  const words = worst.text === '' || worst.message.includes(worst.text) ? '' : cutText(worst.text, QUOTE_LIMIT);
  const provisions = cited ? `as for ${worst.rule} above` : provisionText(worst.provisions);
  return [
    `${INDENT}${badge(worst, paint)}  ${paint.bold(worst.rule)}  ${paint.dim(worst.purposes.join(', '))}`,
    ...labelled('', quotingText(worst.message), width, paint),
    ...line('words', words && `“${pageText(words)}”`),
    ...line('measured', pageText(measuredLine(worst.evidence))),
    ...line('seen', seenLine(worst, loads)),
    ...line('where', pageText(targetText(worst.target))),
    ...line('status', pageText(statusReason(worst))),
    ...line('fix', worst.fix),
    ...line('relevant', provisions),
    ...rest.flatMap((also) => line('also', `${also.rule}, ${badge(also, paint)}${alsoReason(also)}: ${also.fix}`)),
  ];
}
