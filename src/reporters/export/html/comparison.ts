// What a run decided, and what it was held against: declared controls, baseline, ignores.
import type { Drift, KnownFinding, StaleIgnore } from '../../../model/comparison.js';
import { driftName } from '../../drift-words.js';
import { targetText } from '../../target-text.js';
import type { ExportAbout } from '../export-format.js';
import { titleOf } from '../finding-sentence.js';
import type { Tally } from '../tally.js';
import { gapsOf } from '../verdict.js';
import type { Words } from '../words.js';
import { address, day, type Hole, html, type Markup, technical, when, words } from './markup.js';
import { SIGNS } from './signs.js';

/** What made the exit code 1, or what kept the run from being whole. */
function decidedBy(tally: Tally, about: ExportAbout, say: Words): Hole {
  const { exitCode, deciding, drifts } = about.run ?? { exitCode: 0, deciding: [], drifts: null };
  const { severity, report } = say;
  // What ended a run that was told to stop is the signal: what is told of it is how much is missing.
  const worst = exitCode === 1 ? deciding[0] : undefined;
  if (worst !== undefined) {
    const { finding, page } = worst;
    const quoted = when(finding.text !== '', () => html` · ${words(`“${finding.text}”`, finding.language)}`);
    const more = deciding.length - 1;
    const rest = when(more > 0, () => html` ${say.say(report.moreFindings, { count: more })}`);
    return html`${SIGNS[finding.severity]} ${severity[finding.severity]} · ${titleOf(finding.rule, say)}${quoted} · ${address(page.url)}${rest}`;
  }
  if (exitCode === 1 && drifts !== null && drifts.length > 0) return say.say(report.drifted, { count: drifts.length });
  return exitCode >= 3 ? gapsOf(tally, about, say).join(' · ') : null;
}

/** The first thing a person who looks at a red build wants to know. */
export function decidedLine(tally: Tally, about: ExportAbout, say: Words): Markup | null {
  const { run } = about;
  if (run === undefined) return null;
  const { report } = say;
  const by = decidedBy(tally, about, say);
  const code = say.say(report.exit, { code: run.exitCode });
  return html`<p class="decided"><b>${code}</b> ${technical(`--fail-on ${run.failOn}`)}${when(
    by !== null && by !== '',
    () => html` · ${report.decidedBy}: ${by}`,
  )}</p>`;
}

// States are said in the language of the report; what else a declaration says is shown as it is.
const stateWord = (value: string, { finding }: Words): Hole => finding.terms[value] ?? words(value);

function driftCard(drift: Drift, say: Words): Markup {
  const { url, kind, expected, actual, text, target } = drift;
  const name = driftName(drift);
  const { report } = say;
  const row = (label: string, value: Hole): Markup => html`<dt>${label}</dt><dd>${value}</dd>`;
  const quoted = when(text !== null && text !== name, () => html` · ${words(`“${text}”`)}`);
  return html`<article class="finding serious"><p class="badges"><span>✖ ${report.drift[kind]}</span></p>
<h4>${words(name)}</h4><dl class="rows">${[
    row(report.declared, stateWord(expected, say)),
    row(report.actual, html`${stateWord(actual, say)}${quoted}`),
    row(report.page, address(url)),
    when(target !== null, () => row(report.where, technical(targetText(target ?? [])))),
  ]}</dl></article>
`;
}

export function driftNote({ run }: ExportAbout, say: Words): Markup | null {
  const { report } = say;
  const drifts = run?.drifts ?? null;
  if (drifts === null) return null;
  if (drifts.length === 0) return html`<p>✓ ${report.asDeclared}</p>`;
  return html`<h3>${say.say(report.drifted, { count: drifts.length })}</h3>
${drifts.map((drift) => driftCard(drift, say))}`;
}

function fixedItem({ rule, text, url, firstSeen }: KnownFinding, say: Words): Markup {
  const quoted = when(text !== '', () => html` · ${words(`“${text}”`)}`);
  return html`<li>${titleOf(rule, say)}${quoted}<br>${address(url)} <span class="soft">· ${say.report.firstSeen} ${day(firstSeen)}</span></li>`;
}

export function baselineNote({ run }: ExportAbout, say: Words): Markup | null {
  const baseline = run?.baseline ?? null;
  if (baseline === null) return null;
  const { report } = say;
  const { path, fixed, notLookedAt } = baseline;
  return html`<h3>${report.baseline} ${technical(path)}</h3>
${when(fixed.length > 0, () => html`<p>${say.say(report.fixed, { count: fixed.length })}</p><ul class="list">${fixed.map((one) => fixedItem(one, say))}</ul>`)}
${when(notLookedAt > 0, () => html`<p>${say.say(report.entriesNotLookedAt, { count: notLookedAt })}</p>`)}`;
}

function staleItem({ rule, url, name, reason, until, why }: StaleIgnore, say: Words): Markup {
  const { report } = say;
  const part = (label: string, value: string | null, shown: (text: string) => Markup) =>
    when(value !== null, () => html` · ${label} ${shown(value ?? '')}`);
  return html`<li>${report.stale[why]}${[
    part(report.rule, rule, technical),
    part(report.page, url, technical),
    part(report.name, name, words),
    part(report.reason, reason, words),
    part(report.until, until, day),
  ]}</li>`;
}

export function staleNote({ run }: ExportAbout, say: Words): Markup | null {
  const stale = run?.staleIgnores ?? [];
  return when(
    stale.length > 0,
    () => html`<h3>${say.say(say.report.staleIgnores, { count: stale.length })}</h3>
<ul class="list">${stale.map((one) => staleItem(one, say))}</ul>`,
  );
}
