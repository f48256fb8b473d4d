import { findProvisions } from '../../../law/find.js';
import { JURISDICTIONS, type Jurisdiction, type Provision } from '../../../law/provision.js';
import { tagOf } from '../../../locales/language.js';
import { groupBy } from '../../group-by.js';
import type { Words } from '../words.js';
import { address, html, type Markup } from './markup.js';

/** "California"; in other languages what they have a word for: "Vereinigte Staaten (CA)". */
export function jurisdictionName(code: Jurisdiction, { language }: Words): string {
  const english = JURISDICTIONS[code];
  if (language === 'en') return english;
  const [country = code, part] = code.split('-');
  const name = new Intl.DisplayNames([tagOf(language)], { type: 'region', fallback: 'none' }).of(country) ?? english;
  return part === undefined ? name : `${name} (${part})`;
}

/** What a reader must know before relying on it. */
export const standingOf = ({ status, verified }: Provision, { report }: Words): string =>
  [report.standings[status], ...(verified ? [] : [report.notVerified])].join(', ');

const isLawInForce = ({ status, verified }: Provision): boolean => status === 'in-force' && verified;

function citation(one: Provision, words: Words): Markup {
  // The article of a judgment or guideline lists what it reads or covers: the name alone is clearer.
  const name = one.kind === 'statute' || one.kind === 'rule' ? `${one.short} ${one.article}` : one.short;
  const caveat = isLawInForce(one) ? '' : ` (${standingOf(one, words)})`;
  return html`<a href="#law-${one.id}"><bdi>${name}</bdi></a>${caveat}`;
}

function listByPlace(ids: readonly string[], words: Words): Markup {
  const byPlace = groupBy(findProvisions(ids), ({ jurisdiction }) => jurisdiction);
  const lines = [...byPlace].map(([code, provisions]) => {
    const cited = provisions.map((one, index) => [index === 0 ? '' : words.finding.comma, citation(one, words)]);
    return html`<li><b>${jurisdictionName(code, words)}:</b> ${cited}</li>`;
  });
  return html`<ul class="law">${lines}</ul>`;
}

// Every finding of a rule cites the same, and a hundred thousand of them do. A log could make lists up without end: only so many are kept.
const MOST_KEPT = 500;
const KEPT = new WeakMap<Words, Map<string, Markup>>();

/** By jurisdiction, each provision with its status where it is anything but law in force. */
export function citations(ids: readonly string[], words: Words): Markup {
  const kept = KEPT.get(words) ?? new Map<string, Markup>();
  KEPT.set(words, kept);
  const key = ids.join(' ');
  const list = kept.get(key) ?? listByPlace(ids, words);
  if (kept.size < MOST_KEPT) kept.set(key, list);
  return list;
}

function row(one: Provision, words: Words): Markup {
  const from =
    one.appliesFrom &&
    html`<br><span class="soft">${words.report.appliesFrom} <bdi lang="en">${one.appliesFrom}</bdi></span>`;
  return html`<tr id="law-${one.id}"><td>${jurisdictionName(one.jurisdiction, words)}</td>
<td lang="en" dir="ltr"><b>${one.name}</b> ${one.article}<br>${one.summary} ${one.note ?? ''}<br>${address(one.url)}</td>
<td>${standingOf(one, words)}${from}</td></tr>
`;
}

/** Every provision that was cited, once, at the end. */
export function provisionsTable(ids: ReadonlySet<string>, words: Words): Markup | null {
  const { report } = words;
  const cited = findProvisions([...ids].sort());
  if (cited.length === 0) return null;
  return html`<section class="provisions"><h2>${report.provisions}</h2><table>
<thead><tr><th scope="col">${report.jurisdiction}</th><th scope="col">${report.provision}</th><th scope="col">${report.standing}</th></tr></thead>
<tbody>${cited.map((one) => row(one, words))}</tbody></table></section>
`;
}
