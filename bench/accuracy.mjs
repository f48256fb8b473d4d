// `npm run accuracy -- <folder> [--out docs/accuracy.md] [--results report.json] [--list]`: audits a labelled set of saved pages, offline, in one browser,
// page used again and again, scores the report with the set's own `score.mjs`, and writes what came out as a page.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { build } from '../scripts/build.mjs';
import { auditFolder } from './accuracy/audit-folder.mjs';
import { openCorpus } from './accuracy/corpus.mjs';
import { accuracyPage, listOf } from './accuracy/page.mjs';
import { scoreReport } from './accuracy/score.mjs';

const USAGE = `Which labelled set? npm run accuracy -- <folder> [--out file.md] [--results report.json] [--list]
A set is a folder with score.mjs, controls-*.tsv, and pages-*.tar.gz or a folder "pages" of saved pages; texts-*.tsv and
phrases-*.tsv where it has them.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, results: { type: 'string' }, list: { type: 'boolean', default: true } },
});
const corpus = positionals[0] ? openCorpus(positionals[0]) : null;
if (!corpus || 'problem' in corpus) {
  process.stderr.write(corpus ? `${corpus.problem}\n${USAGE}` : USAGE);
  process.exit(2);
}

build(['page']);
const started = Date.now();
const report = await auditFolder(corpus.pages);
process.stderr.write(`audited in ${Math.round((Date.now() - started) / 1000)} s\n`);
const results = values.results ?? join(corpus.work, 'report.json');
writeFileSync(results, JSON.stringify(report));
const score = scoreReport(corpus, results);
/** @type {{ module: typeof import('./phrases.js') }} */
const { module: phrases } = await runnerImport('./bench/phrases.ts', { configFile: false, logLevel: 'error' });
const words = corpus.phrases ? phrases.scorePhrases([corpus.phrases]) : null;
const page = accuracyPage({ score, words, report, browser: report.browser });
if (values.out) writeFileSync(values.out, page);
process.stdout.write(page);
if (values.list) process.stdout.write(listOf(score, report));
corpus.close();
