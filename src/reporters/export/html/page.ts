import type { Limit } from '../../../model/facts.js';
import type { PageReport, Probe, Receipt } from '../../../model/report.js';
import type { Visit } from '../../../model/visit.js';
import { targetText } from '../../target-text.js';
import { titleOf } from '../finding-sentence.js';
import type { Words } from '../words.js';
import { address, type Hole, html, type Markup, moment, technical, when, words } from './markup.js';

type Consent = Receipt['consents'][number];

const stateWord = (state: string, { finding, report }: Words): string => finding.terms[state] ?? report.notKnown;

function consentRow({ words: said, fieldName, shown, sent, touched, declined }: Consent, say: Words): Markup {
  const hand = declined ? 'declined' : touched ? 'touched' : 'untouched';
  return html`<tr><td>${words(said || fieldName)}</td><td>${stateWord(shown, say)}</td><td>${stateWord(sent, say)}</td>
<td>${say.report.hands[hand]}</td></tr>
`;
}

function receiverText({ party, receiver }: Receipt, { receipts, say }: Words): Hole {
  if (receiver === '') return receipts.unknown;
  if (party === 'third') return say(receipts.third, { site: receiver });
  return party === 'first' ? html`${receipts.first} (${technical(receiver)})` : technical(receiver);
}

function receiptTable(receipt: Receipt, say: Words): Markup {
  const { report } = say;
  const form = receipt.form === '' ? null : html` · ${words(receipt.form)}`;
  return html`<table><caption>${report.sent}: ${receiverText(receipt, say)}
<span class="soft">${report.means[receipt.means]}${form}</span></caption>
<thead><tr><th scope="col">${report.consent}</th><th scope="col">${report.shownAs}</th><th scope="col">${report.sentAs}</th>
<th scope="col">${report.hand}</th></tr></thead><tbody>${receipt.consents.map((one) => consentRow(one, say))}</tbody></table>
`;
}

function probeItem({ words: said, target, outcome, steps }: Probe, { report }: Words): Markup {
  const did = steps.map(({ did: deed, words: on }, index) => [
    index === 0 ? ': ' : ' · ',
    html`${report.did[deed]}${on === '' ? '' : ' '}${on === '' ? null : words(on)}`,
  ]);
  return html`<li>${words(said || targetText(target))}: ${report.outcome[outcome]}<span class="soft">${did}</span></li>`;
}

function limitItem({ kind, target, reason }: Limit, { limit }: Words): Markup {
  const where = target.length === 0 ? null : html` ${technical(targetText(target))}`;
  return html`<li>${limit[kind]}${where} <span class="soft" lang="en">${words(reason)}</span></li>`;
}

function listOf(title: string, items: readonly Markup[]): Markup | null {
  return when(items.length > 0, () => html`<div><h3>${title}</h3><ul class="list">${items}</ul></div>`);
}

function unjudged({ outcomes }: PageReport, say: Words): readonly Markup[] {
  return Object.entries(outcomes).flatMap(([rule, outcome]) =>
    outcome === 'error' || outcome === 'skipped' ? [html`<li>${titleOf(rule, say)}: ${say.report[outcome]}</li>`] : [],
  );
}

const fact = (name: string, value: Hole): Markup => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function facts(page: PageReport, { report, finding }: Words): Markup {
  const { viewport, language, step, kinds, verdict, auditedAt } = page;
  const known = kinds.flatMap((kind) => (kind === 'other' ? [] : [report.kinds[kind]])).join(finding.comma);
  return html`<dl class="facts">${[
    fact(report.result, html`<b>${report.verdict[verdict]}</b>`),
    fact(report.auditedAt, moment(auditedAt)),
    when(step !== null, () => fact(report.step, words(step ?? ''))),
    when(known !== '', () => fact(report.kind, known)),
    when(language !== null, () => fact(report.language, technical(language ?? ''))),
    fact(report.window, technical(`${viewport.width}×${viewport.height}`)),
  ]}</dl>`;
}

/** Its head; the findings follow one by one, so that a page with many of them is never one string. */
export function pageHead({ page }: Visit, number: number, say: Words): Markup {
  return html`<section class="page" id="page-${number}"><h2>${words(page.title || page.url, page.language)}</h2>
<p>${address(page.url)}</p>${facts(page, say)}
`;
}

export function pageFoot({ page }: Visit, say: Words): Markup {
  const { report } = say;
  return html`${page.receipts.map((receipt) => receiptTable(receipt, say))}${[
    listOf(
      report.tried,
      page.probes.map((probe) => probeItem(probe, say)),
    ),
    listOf(
      report.notLookedAt,
      page.limits.map((limit) => limitItem(limit, say)),
    ),
    listOf(report.notJudged, unjudged(page, say)),
  ]}</section>
`;
}
