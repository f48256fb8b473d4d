import { provisionLines } from '../../provisions-line.js';
import { targetText } from '../../target-text.js';
import { fixOf, type Piece, sentenceOf } from '../finding-sentence.js';
import type { Words } from '../words.js';
import { codeSpan, ownText } from './code-span.js';
import { ruleTitle } from './comparison.js';
import { dayOf, listed, quote, shortAddress } from './pieces.js';
import type { Found } from './worst.js';

const inMarkdown = ({ text, isQuoted }: Piece): string => (isQuoted ? codeSpan(text) : ownText(text));

export function findingText({ finding, url, step, review }: Found, words: Words): string {
  const { report, severity } = words;
  const check = finding.verdict === 'review' ? ` · ${severity.review}` : '';
  const status = finding.status === 'new' ? '' : ` · ${report.status[finding.status]}`;
  const { knownSince = '', movedFrom = '', ignoredBecause = '' } = finding;
  const row = (name: string, value: string) => (value === '' ? [] : [`${ownText(name)}: ${value}`]);
  return [
    `**${ownText(severity[finding.severity])}${ownText(check + status)} · ${ruleTitle(finding.rule, words)}**`,
    '',
    sentenceOf(finding, words).map(inMarkdown).join(''),
    '',
    listed([
      ...row(report.page, shortAddress(url)),
      ...row(report.step, codeSpan(step ?? '')),
      ...row(report.quoted, quote(finding.text)),
      ...row(report.where, quote(targetText(finding.target))),
      ...row(report.since, codeSpan(dayOf(knownSince))),
      ...row(report.movedFrom, shortAddress(movedFrom)),
      ...row(report.because, quote(ignoredBecause)),
      ...row(report.fix, inMarkdown(fixOf(finding, words))),
      ...row(report.provisions, ownText(provisionLines(finding.provisions).join(' · '))),
      ...row(report.review, review?.decision ? ownText(report.decision[review.decision]) : ''),
      ...row(report.finding, `${codeSpan(finding.id)} ${codeSpan(finding.rule)}`),
    ]),
  ].join('\n');
}
