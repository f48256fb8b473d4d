import { measureLines } from '../../../locales/measure-lines.js';
import type { EvidenceValue, Finding } from '../../../model/finding.js';
import type { Review, Visit } from '../../../model/visit.js';
import { targetText } from '../../target-text.js';
import { fixOf, type Piece, sentenceOf, titleOf, whyOf } from '../finding-sentence.js';
import type { Words } from '../words.js';
import { citations } from './law.js';
import { address, day, type Hole, html, type Markup, moment, quotation, technical, when, words } from './markup.js';
import { SIGNS } from './signs.js';

export const sentence = (pieces: readonly Piece[]): readonly Hole[] =>
  pieces.map(({ text, isQuoted }) => (isQuoted ? words(text) : text));

const row = (name: string, value: Hole): Markup => html`<dt>${name}</dt><dd>${value}</dd>`;

function badges(finding: Finding, say: Words): Markup {
  const { severity, verdict, status } = finding;
  const review = when(verdict === 'review', () => html`<span class="plain">${say.severity.review}</span>`);
  const known = status === 'new' ? null : html`<span class="plain">${say.report.status[status]}</span>`;
  return html`<p class="badges"><span>${SIGNS[severity]} ${say.severity[severity]}</span>${review}${known}</p>`;
}

function evidenceText(value: EvidenceValue): string {
  return typeof value === 'object' && value !== null ? value.join(', ') : String(value);
}

/** All of it, as it was measured: what a sentence leaves out must not be lost. */
function evidenceRow({ evidence, text }: Finding, { report }: Words): Markup | null {
  const all = Object.entries(evidence).filter(
    ([, value]) => value !== null && value !== text && evidenceText(value) !== '',
  );
  const told = all.map(([key, value], index) => [
    index === 0 ? '' : ' · ',
    technical(`${key}: ${evidenceText(value)}`),
  ]);
  return when(all.length > 0, () => row(report.evidence, html`<span class="soft" lang="en" dir="ltr">${told}</span>`));
}

function reviewBox({ decision, note, by, at }: Review, { report }: Words): Markup {
  const decided = decision === null ? '' : `: ${report.decision[decision]}`;
  const name = by === '' ? null : html` · ${words(by)}`;
  return html`<div class="said"><p><b>${report.review}${decided}</b> <span class="soft">${moment(at)}${name}</span></p>
${when(note !== '', () => quotation(note))}</div>`;
}

/** Since when a baseline knows it, from where it has moved, why it is ignored. */
function statusRows(finding: Finding, { report }: Words): readonly (Markup | null)[] {
  // Nearly all are new, and a log has a hundred thousand of them.
  if (finding.status === 'new') return [];
  const { knownSince, movedFrom, ignoredBecause } = finding;
  const part = (label: string, value: string | undefined, shown: (text: string) => Markup) =>
    when(value !== undefined, () => row(label, shown(value ?? '')));
  return [
    part(report.because, ignoredBecause, words),
    part(report.since, knownSince, day),
    part(report.movedFrom, movedFrom, address),
  ];
}

const named = (terms: Readonly<Record<string, string>>, key: string): string => terms[key] ?? key;

export function findingCard(finding: Finding, { reviews, cases }: Visit, say: Words): Markup {
  const { rule, severity, text, language, purposes, evidence, target, provisions, id } = finding;
  const { report } = say;
  const lines = measureLines(evidence, say.measures, say.language);
  const asked = purposes.map((purpose) => named(say.finding.terms, purpose)).join(say.finding.comma);
  const inCases = cases[id] ?? [];
  const fix = fixOf(finding, say);
  const review = reviews[id];
  return html`<article class="finding ${severity}">${badges(finding, say)}
<h3>${titleOf(rule, say)}</h3>
<p>${sentence(sentenceOf(finding, say))}</p>
${when(text !== '', () => quotation(text, language))}
<dl class="rows">${[
    ...statusRows(finding, say),
    row(report.why, whyOf(rule, say)),
    when(asked !== '', () => row(report.asks, asked)),
    when(lines.length > 0, () => row(report.measured, html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`)),
    row(report.where, technical(targetText(target))),
    row(report.fix, fix.isEnglish ? html`<bdi lang="en">${fix.text}</bdi>` : fix.text),
    when(provisions.length > 0, () => row(report.provisions, citations(provisions, say))),
    evidenceRow(finding, say),
    row(report.finding, html`${technical(id)} · ${technical(rule)}`),
    when(inCases.length > 0, () => row(report.cases, words(inCases.join(', ')))),
  ]}</dl>
${review === undefined ? null : reviewBox(review, say)}</article>
`;
}
