// For a comment on a pull request and the summary of a build: what it comes to, and the worst of it.
import { SEVERITIES } from '../../../model/finding.js';
import type { Visit } from '../../../model/visit.js';
import type { ExportAbout } from '../export-format.js';
import { lossesOf, recordNumbers } from '../loss-sentence.js';
import { type ListedPage, Tally } from '../tally.js';
import { verdictOf } from '../verdict.js';
import { type Words, wordsOf } from '../words.js';
import { ownText } from './code-span.js';
import { baselinePart, decidedLine, driftPart, stalePart } from './comparison.js';
import { findingText } from './finding.js';
import { listed, MOST_ROWS, quote, shortAddress, table } from './pieces.js';
import { Worst } from './worst.js';

function lossLines(about: ExportAbout, { say, report }: Words): string {
  const lines = lossesOf(about)
    .slice(0, MOST_ROWS)
    .map((loss) => {
      const { kind, after, before } = loss;
      const times = [
        ...(after === null ? [] : [say(report.after, { at: after })]),
        ...(before === null ? [] : [say(report.before, { at: before })]),
      ];
      return ownText([say(report.loss[kind], { records: recordNumbers(loss) }), ...times].join(' · '));
    });
  return lines.length === 0 ? '' : `**${ownText(report.logDamaged)}**\n\n${listed(lines)}`;
}

function counts(tally: Tally, { severity }: Words): string {
  const names = SEVERITIES.toReversed();
  return table([...names.map((name) => severity[name]), severity.review].map(ownText), [
    [...names.map((name) => tally.bySeverity.get(name) ?? 0), tally.toCheck].map(String),
  ]);
}

function pageTable({ listed: pages, pages: all }: Tally, { report, say }: Words): string {
  const row = ({ url, verdict, findings }: ListedPage) => [
    shortAddress(url),
    ownText(report.verdict[verdict]),
    String(findings),
  ];
  const shown = pages.slice(0, MOST_ROWS);
  const left = all - shown.length;
  const more = left > 0 ? `\n\n${ownText(say(report.morePages, { count: left }))}` : '';
  return `${table([report.page, report.result, report.findings].map(ownText), shown.map(row))}${more}`;
}

function unreachedPart({ unreached = [] }: ExportAbout, { say, report }: Words): string {
  if (unreached.length === 0) return '';
  const shown = unreached.slice(0, MOST_ROWS);
  const title = `**${ownText(say(report.unreached, { count: unreached.length }))}**`;
  return `${title}\n\n${listed(shown.map(({ url, code, reason }) => `${shortAddress(url)} ${code}: ${quote(reason)}`))}`;
}

function intro(tally: Tally, about: ExportAbout, words: Words): readonly string[] {
  const { report, say } = words;
  const [first = '', ...rest] = verdictOf(tally, about, words).lines;
  const { version, rules } = about.tool;
  return [
    `## ${ownText(report.title)}: ${ownText(first)}`,
    decidedLine(tally, about, words),
    ownText(rest.join(' · ')),
    lossLines(about, words),
    driftPart(about, words),
    tally.findings > 0 ? counts(tally, words) : '',
    tally.pages > 0 ? pageTable(tally, words) : '',
    unreachedPart(about, words),
    baselinePart(about, words),
    stalePart(about, words),
    `${ownText(report.caution)} ${ownText(say(report.tool, { version, rules }))}, ${about.exportedAt}`,
  ].filter((part) => part !== '');
}

interface Room {
  readonly longest: number;
  readonly sizeOf: (text: string) => number;
  /** Findings: what a reader still scrolls through (own judgement). */
  readonly most: number;
}

// For the sentences that say what was left out.
const END = 1_000;

async function* writeInto(room: Room, visits: AsyncIterable<Visit>, about: ExportAbout): AsyncGenerator<string> {
  const words = await wordsOf(about.language);
  const { say, report } = words;
  const tally = new Tally();
  const worst = new Worst(room.most);
  for await (const visit of visits) {
    tally.add(visit);
    const { url, step, findings } = visit.page;
    for (const finding of findings) worst.add({ finding, url, step, review: visit.reviews[finding.id] ?? null });
  }
  let free = room.longest - END;
  /** Whether there is room for one more, and it is taken. */
  const take = (text: string): boolean => {
    const size = room.sizeOf(text);
    if (size > free) return false;
    free -= size;
    return true;
  };
  let isCut = false;
  for (const part of intro(tally, about, words)) {
    const text = `${part}\n\n`;
    if (take(text)) yield text;
    else isCut = true;
  }
  let shown = 0;
  for (const found of worst.all()) {
    const text = `${findingText(found, words)}\n\n`;
    if (!take(text)) break;
    shown += 1;
    yield text;
  }
  const left = tally.findings - shown;
  const more = left > 0 ? [say(report.moreFindings, { count: left })] : [];
  if (isCut || left > 0) yield `${ownText([...more, report.cutToFit].join(' · '))}\n`;
}

// A comment on GitHub holds 65 536 characters.
const COMMENT: Room = { longest: 60_000, sizeOf: (text) => text.length, most: 200 };

export const writeMarkdown = (visits: AsyncIterable<Visit>, about: ExportAbout): AsyncGenerator<string> =>
  writeInto(COMMENT, visits, about);

const encoder = new TextEncoder();
const MOST_IN_A_SUMMARY = 1_000;

/** For the summary of a build, which holds so many bytes and is refused whole when there is one more. */
export const writeSummary = (visits: AsyncIterable<Visit>, about: ExportAbout, bytes: number): AsyncGenerator<string> =>
  writeInto({ longest: bytes, sizeOf: (text) => encoder.encode(text).length, most: MOST_IN_A_SUMMARY }, visits, about);
