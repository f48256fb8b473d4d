// What was measured, as a page: positive class only, with counts, base rate and Wilson intervals.
import { readFileSync } from 'node:fs';

/**
 * What the scorer of a set says: counts of a task by verdict, and what was missed or wrongly named.
 * @typedef {{ tp: number, fp: number, fn: number, positives: number, negatives: number, precision: number | null, recall: number | null,
 *   f1: number | null, precision95: [number, number] | null, recall95: [number, number] | null }} Counts
 * @typedef {Record<string, string | undefined> & { target?: unknown }} Listed
 * @typedef {{ pages: number, controls: number, coreTask: Record<string, Counts>, pagesTask: Record<string, Record<string, Counts>>,
 *   controlsTask: Record<string, Counts & { foundByPurpose: Record<string, string>, foundByLanguage: Record<string, string>,
 *     byRule: Record<string, { dark: number, notDark: number, neither: number, beside: number }> }>,
 *   lists: Record<string, Record<string, Listed[]>> }} Score
 * @typedef {{ unreached: readonly { url: string, reason: string }[] }} Report
 */

/** @param {number | null} value */
const number = (value) => (value === null ? '–' : value.toFixed(2));
/** @param {[number, number] | null} range */
const interval = (range) => (range ? ` [${range[0].toFixed(2)}–${range[1].toFixed(2)}]` : '');

/** @param {string} name @param {string} line @param {Counts} one */
const row = (name, line, one) =>
  `| ${name} | ${line} | ${one.tp} | ${one.fp} | ${one.fn} | ${one.positives} of ${one.positives + one.negatives} | ${number(one.precision)}${interval(one.precision95)} | ${number(one.recall)}${interval(one.recall95)} | ${number(one.f1)} |`;

const HEAD =
  '| what | verdict | hits | false alarms | misses | such | precision | recall | F1 |\n|---|---|--:|--:|--:|--:|---|---|--:|';

/** @param {Score} score */
function tasks(score) {
  const lines = Object.keys(score.controlsTask);
  const names = Object.keys(score.pagesTask.fail ?? {});
  return [
    ...lines.map((line) => row('dark controls', line, score.controlsTask[line])),
    ...lines.map((line) => row('pre-ticked marketing or sharing', line, score.coreTask[line])),
    ...names.flatMap((name) => lines.map((line) => row(name, line, score.pagesTask[line][name]))),
  ].join('\n');
}

/** @param {Record<string, string>} found */
const foundTable = (found) =>
  Object.entries(found)
    .map(([key, count]) => `| ${key} | ${count.replace('/', ' of ')} |`)
    .join('\n');

/** @param {Score} score */
const rules = (score) =>
  Object.entries(score.controlsTask.fail.byRule)
    .map(([rule, one]) => `| ${rule} | ${one.dark} | ${one.notDark} | ${one.neither} | ${one.beside} |`)
    .join('\n');

/** @param {{ score: Score, words: string | null, report: Report, browser: string }} measured */
export function accuracyPage({ score, words, report, browser }) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const day = new Date().toISOString().slice(0, 10);
  return `# Accuracy

How often untick is right on real pages that nobody here wrote, and how often it misses. The set was used while building: read the
figures as those of a development set. \`npm run accuracy -- <folder>\` measures a labelled set and lists every miss and false alarm.

Measured on ${day} with untick ${version}, Chromium ${browser}, Node ${process.versions.node}: ${score.pages} saved pages with ${score.controls} labelled controls,
page scripts off, network cut. ${report.unreached.length} pages could not be audited.
Positive class only; intervals are Wilson's, 95 %. \`fail\` is what the tool is sure of; \`review\` asks a person to look.

${HEAD}
${tasks(score)}

## Found, by purpose and by language (\`fail\`)

| purpose | found |
|---|---|
${foundTable(score.controlsTask.fail.foundByPurpose)}

| language | found |
|---|---|
${foundTable(score.controlsTask.fail.foundByLanguage)}

## By rule (\`fail\`)

| rule | on dark controls | on others | neither way | beside every label |
|---|--:|--:|--:|--:|
${rules(score)}
${words ? `\n## Words\n\nLabelled phrases, read with the language given. A phrase may have more than one purpose; each counts.\n\n${words}` : ''}`;
}

/** Every miss and every false alarm. @param {Score} score @param {Report} report */
export function listOf(score, report) {
  const lists = Object.entries(score.lists.fail).map(([name, list]) => {
    const lines = list.map((one) =>
      [
        one.file,
        one.selector ?? JSON.stringify(one.target),
        one.lang,
        one.purpose,
        one.category,
        one.default,
        one.rules ?? one.rule,
        one.why,
        `“${(one.text ?? '').slice(0, 160)}”`,
      ]
        .filter(Boolean)
        .join(' | '),
    );
    return `\n${name} (fail only): ${list.length}\n  ${lines.join('\n  ')}\n`;
  });
  const unreached = report.unreached.map((one) => `${one.url}: ${one.reason}`);
  return `${lists.join('')}${unreached.length > 0 ? `\nnot audited:\n  ${unreached.join('\n  ')}\n` : ''}`;
}
