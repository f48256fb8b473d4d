// What untick costs a page, beside its peers and beside the least that could be done, in one run.
// node bench/speed.mjs [folder of saved pages] [--quick] [--out docs/performance.md] [--pages article,shop] [--repetitions 5] [--cap 60]
// [--keep results.json]: what was measured is kept there after every page, and is not measured again.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../scripts/build.mjs';
import { AGAIN, contestants as prepare } from './speed/contestants.mjs';
import { measureExtension } from './speed/extension.mjs';
import { describePage, measurePage } from './speed/measure.mjs';
import { PAGES } from './speed/pages.mjs';
import { versionOf } from './speed/peers.mjs';
import { number, spread, table, writePart } from './speed/report.mjs';
import { serve } from './speed/serve.mjs';
import { launch } from './speed/stage.mjs';
import { pairedRatio, summary } from './speed/statistics.mjs';
import { gzipKb, judge } from './speed/targets.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    out: { type: 'string' },
    pages: { type: 'string' },
    repetitions: { type: 'string' },
    cap: { type: 'string', default: '60' },
    keep: { type: 'string' },
  },
});
const repetitions = Number(values.repetitions ?? (values.quick ? 2 : 5));
// A hundred thousand elements take a second to load; a third repetition says as much as a fifth.
const repetitionsOf = (name) => Math.min(repetitions, PAGES[name]?.huge ? 3 : repetitions);
const capMs = Number(values.cap) * 1000;
const note = (text) => process.stderr.write(`${text}\n`);

build(['page', 'chrome']);
const contestants = await prepare();
const saved = positionals[0]
  ? readdirSync(positionals[0])
      .filter((name) => /\.html?$/.test(name))
      .sort()
  : [];
const htmlOf = (name) =>
  PAGES[name]?.html() ?? (saved.includes(name) ? readFileSync(join(positionals[0], name), 'utf8') : null);
const server = await serve(htmlOf);
const generated = Object.keys(PAGES).filter((name) => !(values.quick && PAGES[name].huge));
const names = [...(values.pages?.split(',') ?? generated), ...saved];

const floors = contestants.find(({ id }) => id === 'floors').script;
const isKept = values.keep !== undefined && existsSync(values.keep);
// JSON knows no infinity: what took longer than the cap is kept as a word.
const kept = isKept
  ? JSON.parse(readFileSync(values.keep, 'utf8'), (_, value) => (value === 'more' ? Number.POSITIVE_INFINITY : value))
  : {};
const pages = kept.pages ?? {};
const about = kept.about ?? [];
const keep = (extension) => {
  if (!values.keep) return;
  const all = { pages, about, extension };
  writeFileSync(
    values.keep,
    JSON.stringify(all, (_, value) => (value === Number.POSITIVE_INFINITY ? 'more' : value)),
  );
};
for (const name of names) {
  if (pages[name]) continue;
  const address = server.address(name);
  const { elements, candidates } = await describePage(address, floors);
  note(`${name}: ${elements} elements, ${candidates} candidates`);
  about.push([name, PAGES[name]?.about ?? 'saved', number(elements), candidates, repetitionsOf(name)]);
  // Only where there are roots is the floor told to look into them.
  const isPierced = name === 'shadow' || saved.includes(name);
  pages[name] = await measurePage({ address, contestants, repetitions: repetitionsOf(name), capMs, isPierced, note });
  keep(kept.extension);
}
server.close();
const extension = kept.extension ?? (await measureExtension({ repetitions, note }));
keep(extension);

const chromium = await launch();
const version = chromium.version();
await chromium.close();
const folder = 'dist/extension/chrome/src/extension/content';
const scripts = {
  sentinel: readFileSync(`${folder}/sentinel.iife.js`),
  engine: readFileSync(`${folder}/engine.iife.js`),
  overlay: readFileSync(`${folder}/overlay.iife.js`),
  english: readFileSync('dist/extension/chrome/speech/en.js'),
  untick: readFileSync('dist/page/untick.js'),
  de: readFileSync('dist/page/words/de.js'),
};

const STEPS = [
  ['floors/query', 'floor: one query for candidates'],
  ['floors/walk', 'floor: one pass over the tree'],
  ['read/read', 'floor: style and box of the candidates'],
  ['look/look', "sentinel's look"],
  ['lookout/look', 'lookout, once, where that found nothing'],
  ['sentinel/first look', 'sentinel, first 0.4 s of its life'],
  ['untick/first', '**untick, first audit**'],
  ['slices/first', 'untick, first audit in slices'],
  ['untick/unchanged', 'untick, nothing changed'],
  ['observing/after 100 nodes', 'untick, after 100 nodes more'],
  ['axe/full', 'axe-core, all rules'],
  ['axe-forms/forms', 'axe-core, its form rules'],
  ['autoconsent/detect', 'autoconsent, detection'],
];
const capped = (figures) => figures?.some((one) => one === Number.POSITIVE_INFINITY);
const cell = (figures) => (figures ? (capped(figures) ? `> ${values.cap} s` : spread(summary(figures))) : '—');
const column = (make) => STEPS.map(([key, title]) => [title, ...names.map((name) => make(pages[name], key))]);
const relative =
  (key) =>
  ({ cpu }) => {
    const of = cpu['untick/first'] && cpu[key] && !capped(cpu[key]) ? pairedRatio(cpu['untick/first'], cpu[key]) : null;
    return of ? spread(of) : '—';
  };
const repeated = (key) =>
  names
    .map((name) => [name, pairedRatio(pages[name].cpu[key] ?? [], pages[name].cpu['floors/query again'] ?? [])])
    .map(([name, of]) => `${name} ${of ? spread(of) : '—'}`)
    .join(', ');
const evaluations = contestants.flatMap(({ id, title, script, shipped }) => {
  const figures = names.flatMap((name) =>
    PAGES[name]?.huge || name === 'frames' ? [] : (pages[name].cpu[`${id}/evaluation`] ?? []),
  );
  if (id === 'nothing' || id === 'observing' || id === 'axe-forms' || id === 'floors' || figures.length === 0)
    return [];
  const code = shipped ?? script;
  return [[title, number(Buffer.byteLength(code) / 1024), number(gzipKb(code)), spread(summary(figures))]];
});
const judged = judge({ pages, extension, scripts, capMs });
const word = { true: 'met', false: '**missed**', null: 'not shown: the peer was stopped' };

writePart(
  values.out ?? null,
  'pages',
  `## On a page

${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores · Chromium ${version} · Node ${process.versions.node} · axe-core ${versionOf('axe-core')} · autoconsent ${versionOf('@duckduckgo/autoconsent')} · React ${versionOf('react')} · Vue ${versionOf('vue')}

Milliseconds of CPU time of the page's main thread, a fresh isolated world on a freshly loaded page, contestants in another order in each
repetition, what the harness itself costs taken off. Medians, quartiles in brackets. Longest tasks and layouts are from a traced pass of its own.
What axe-core and autoconsent wait for contains the page's own layout.
axe-core is run without frames of its own, in each frame; autoconsent with all rules that apply, one attempt, and without acting.

### Targets

${table(
  ['what', 'target', 'measured', ''],
  judged.map(({ what, target, value, isMet }) => [what, target, value, word[String(isMet)]]),
)}

### Pages

${table(['page', 'what it is', 'elements', 'candidates', 'repetitions'], about)}

### CPU time, ms

${table(
  ['', ...names],
  column(({ cpu }, key) => cell(cpu[key])),
)}

The first audit as a multiple of another:

${table(
  ['', ...names],
  [
    ['of the read of the candidates', ...names.map((name) => relative('read/read')(pages[name]))],
    ['of axe-core, all rules', ...names.map((name) => relative('axe/full')(pages[name]))],
    ['of axe-core, its form rules', ...names.map((name) => relative('axe-forms/forms')(pages[name]))],
    ['of autoconsent, detection', ...names.map((name) => relative('autoconsent/detect')(pages[name]))],
  ],
)}

Repeated ${AGAIN} times in one go: ${repeated('look/look again')} times the one query for the sentinel's look. ${repeated('lookout/look again')} times for the lookout's, which reads all text and asks every element for a shadow root.

### Longest task, ms

${table(
  ['', ...names],
  column(({ traced }, key) => number(Math.max(...(traced[key]?.tasks ?? [Number.NaN])))),
)}

### Layouts and recalculations of style asked for, on a page that has just changed

${table(
  ['', ...names],
  column(({ traced }, key) => (traced[key]?.layouts == null ? '—' : `${traced[key].layouts} / ${traced[key].styles}`)),
)}

### JavaScript heap left behind, KB

${table(
  ['', ...names],
  column(({ more }, key) => (more[key] ? number(summary(more[key].heap).median) : '—')),
)}

### Scripts

${table(['', 'KB', 'KB gzip', 'evaluation, ms'], evaluations)}

The extension's engine (without the warning, without words but English) is ${number(scripts.engine.length / 1024)} KB, ${number(gzipKb(scripts.engine))} gzip; a language more, as German, ${number(gzipKb(scripts.de))} KB gzip.

### The extension in a browser

The built extension beside the same browser without it, and beside an extension whose content script is empty. Memory is the heap of the tab's
JavaScript in KB; the rest is main-thread time in ms: 10 000 nodes added in 200 bursts, and a thousand items that are added, ticked and removed twelve
times, each with the two and a half seconds after it.

${table(
  ['', 'without', 'empty content script', 'untick'],
  Object.entries(extension).map(([what, of]) => [
    what,
    ...['bare', 'empty', 'untick'].map((who) => (of[who] ? spread(summary(of[who])) : '—')),
  ]),
)}
`,
);
