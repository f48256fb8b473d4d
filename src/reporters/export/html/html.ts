// One file that needs nothing else: no script, nothing fetched, and a policy of its own that forbids both.
//
// The summary stands first and can only be known last. It is written at the end and put in its place by a slot: declarative shadow DOM,
// which needs no script. A file that broke off shows what the slot holds without it: that it is not whole.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { findProvisions } from '../../../law/find.js';
import { directionOf, tagOf } from '../../../locales/language.js';
import type { Visit } from '../../../model/visit.js';
import type { ExportAbout } from '../export-format.js';
import { Tally } from '../tally.js';
import { type Words, wordsOf } from '../words.js';
import { findingCard } from './finding.js';
import { provisionsTable } from './law.js';
import { html, Markup, withMoment } from './markup.js';
import { pageFoot, pageHead } from './page.js';
import { styleSheet } from './style.js';
import { logNote, summary } from './summary.js';

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** Only this very style sheet: a style attribute that slipped in would not count either. */
const policyFor = (style: string): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${base64(sha256(utf8ToBytes(style)))}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

function head({ exportedAt, tool, ...about }: ExportAbout, say: Words): Markup {
  const { report, language } = say;
  const style = styleSheet(report.title, language);
  return html`<!doctype html>
<html lang="${tagOf(language)}" dir="${directionOf(language)}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<meta name="generator" content="untick ${tool.version}"><title>${report.title}</title>
<style>${new Markup(style)}</style></head>
<body><header><h1>${report.title}</h1>
<p class="soft about">${withMoment(report.made, exportedAt)} · ${say.say(report.tool, { version: tool.version, rules: tool.rules })}</p>
${logNote({ exportedAt, tool, ...about }, say)}</header>
<main><template shadowrootmode="open"><slot name="summary"><p><strong>${report.cutOff}</strong></p></slot><slot></slot></template>
`;
}

export async function* writeHtml(visits: AsyncIterable<Visit>, about: ExportAbout): AsyncGenerator<string> {
  const say = await wordsOf(about.language);
  const tally = new Tally();
  const cited = new Set<string>();
  yield head(about, say).text;
  for await (const visit of visits) {
    tally.add(visit);
    yield pageHead(visit, tally.pages, say).text;
    for (const finding of visit.page.findings) {
      for (const { id } of findProvisions(finding.provisions)) cited.add(id);
      yield findingCard(finding, visit, say).text;
    }
    yield pageFoot(visit, say).text;
  }
  yield html`${summary(tally, about, say)}${provisionsTable(cited, say)}</main></body></html>
`.text;
}
