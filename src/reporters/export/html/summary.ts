import { SEVERITIES } from '../../../model/finding.js';
import type { Loss } from '../../../model/log-state.js';
import type { ExportAbout } from '../export-format.js';
import { titleOf } from '../finding-sentence.js';
import { lossesOf, recordNumbers } from '../loss-sentence.js';
import type { ListedPage, Tally } from '../tally.js';
import { verdictOf } from '../verdict.js';
import type { Words } from '../words.js';
import { baselineNote, decidedLine, driftNote, staleNote } from './comparison.js';
import { address, html, type Markup, moment, when, withMoment, words } from './markup.js';
import { SIGNS } from './signs.js';

function tiles(tally: Tally, { severity }: Words): Markup {
  const counted = SEVERITIES.toReversed().map(
    (name) => html`<li class="${name}"><b>${tally.bySeverity.get(name) ?? 0}</b>${SIGNS[name]} ${severity[name]}</li>`,
  );
  return html`<ul class="tiles">${counted}<li class="review"><b>${tally.toCheck}</b>? ${severity.review}</li></ul>`;
}

function ruleTable(tally: Tally, say: Words): Markup {
  const { report, severity } = say;
  const rows = tally.rules().map(
    ([
      rule,
      { count, worst },
    ]) => html`<tr><td>${titleOf(rule, say)}</td><td class="short">${SIGNS[worst]} ${severity[worst]}</td>
<td class="number">${count}</td></tr>
`,
  );
  return html`<table><caption>${report.byRule}</caption><thead><tr><th scope="col">${report.rule}</th>
<th scope="col" class="short">${report.worst}</th><th scope="col" class="number">${report.count}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

const pageRow = ({ number, url, auditedAt, verdict, findings }: ListedPage, { report }: Words): Markup =>
  html`<tr><td class="address"><a href="#page-${number}">${words(url)}</a><br><span class="soft">${moment(auditedAt)}</span></td><td>${report.verdict[verdict]}</td><td class="number">${findings}</td></tr>
`;

function pageTable(tally: Tally, say: Words): Markup {
  const { report } = say;
  const left = tally.pages - tally.listed.length;
  return html`<table><caption>${report.pages}</caption><thead><tr><th scope="col">${report.page}</th><th scope="col">${report.result}</th>
<th scope="col" class="number">${report.findings}</th></tr></thead><tbody>${tally.listed.map((page) => pageRow(page, say))}</tbody></table>
${when(left > 0, () => html`<p class="soft">${say.say(report.morePages, { count: left })}</p>`)}`;
}

function unreachedList({ unreached = [] }: ExportAbout, { say, report }: Words): Markup | null {
  const items = unreached.map(
    ({ url, code, reason }) =>
      html`<li>${address(url)} <span class="soft" lang="en" dir="ltr">${code}: ${words(reason)}</span></li>`,
  );
  return when(
    items.length > 0,
    () => html`<h3>${say(report.unreached, { count: items.length })}</h3><ul class="list">${items}</ul>`,
  );
}

export function summary(tally: Tally, about: ExportAbout, say: Words): Markup {
  const { report } = say;
  const { tone, lines } = verdictOf(tally, about, say);
  const [first = '', ...rest] = lines;
  return html`<section class="summary" slot="summary"><p class="verdict ${tone}">${first}</p>
${decidedLine(tally, about, say)}
${when(rest.length > 0, () => html`<p>${rest.join(' · ')}</p>`)}
${driftNote(about, say)}
${when(tally.findings > 0, () => html`${tiles(tally, say)}${ruleTable(tally, say)}`)}
${when(tally.pages > 0, () => pageTable(tally, say))}${unreachedList(about, say)}
${baselineNote(about, say)}${staleNote(about, say)}
<p class="soft">${report.caution}</p></section>
`;
}

function lossItem(loss: Loss, { say, report }: Words): Markup {
  const { kind, after, before } = loss;
  const times = [
    when(after !== null, () => withMoment(report.after, after ?? '')),
    when(after !== null && before !== null, () => html` · `),
    when(before !== null, () => withMoment(report.before, before ?? '')),
  ];
  return html`<li>${say(report.loss[kind], { records: recordNumbers(loss) })} <span class="soft">${times}</span></li>`;
}

/** How whole the log is that all of this comes from. */
export function logNote(about: ExportAbout, words: Words): Markup | null {
  if (about.log === null) return null;
  const { say, report } = words;
  const { count, trimmed } = about.log;
  const losses = lossesOf(about);
  const old =
    trimmed &&
    html`<p class="soft about">${withMoment(report.logTrimmed.replace('{upTo}', String(trimmed.upTo)), trimmed.at)}</p>`;
  if (losses.length === 0)
    return html`<p class="soft about">${report.log}: ${say(report.logWhole, { count })}</p>${old}`;
  const items = losses.map((loss) => lossItem(loss, words));
  return html`<div class="alarm"><h2>${report.logDamaged}</h2><ul class="list">${items}</ul></div>${old}`;
}
