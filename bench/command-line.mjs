// The command line beside a bare visit of the same pages in the same browser.
// node bench/command-line.mjs [--quick] [--repetitions 5] [--out docs/performance.md]
import { availableParallelism } from 'node:os';
import { runnerImport } from 'vite';
import { build } from '../scripts/build.mjs';
import { timed } from './command-line/run.mjs';
import { PAGES } from './speed/pages.mjs';
import { table, writePart } from './speed/report.mjs';
import { serve } from './speed/serve.mjs';
import { BROWSER } from './speed/stage.mjs';
import { pairedRatio, shuffled, summary } from './speed/statistics.mjs';

const isQuick = process.argv.includes('--quick');
const optionOf = (flag) => (process.argv.includes(flag) ? process.argv[process.argv.indexOf(flag) + 1] : null);
const out = optionOf('--out');
const REPETITIONS = Number(optionOf('--repetitions') ?? (isQuick ? 2 : 5));
// What `--observe` promises where nobody says otherwise.
const OBSERVED_MS = 2_000;
const PAGES_A_RUN = isQuick ? 4 : 8;
const BARE = new URL('./command-line/bare-visit.mjs', import.meta.url).pathname;

build(['page', 'node']);
const kinds = ['article', 'checkout'];
const html = Object.fromEntries(kinds.map((kind) => [kind, PAGES[kind].html()]));
const server = await serve((path) => html[path.split('-')[0]] ?? null);
const addresses = Array.from({ length: PAGES_A_RUN }, (_, at) => server.address(`${kinds[at % kinds.length]}-${at}`));

const audit = (atATime, observe, targets) => [
  'dist/cli/main.js',
  'audit',
  ...targets,
  ...['--browser-path', BROWSER, '--concurrency', String(atATime), '--quiet', '--no-ci', '--format', 'json'],
  ...(observe ? [] : ['--observe', '0']),
];

const { module } = await runnerImport('./src/drive/browser-flags.ts', { configFile: false, logLevel: 'error' });

const bare = (atATime, stayMs, targets, flags = []) => [
  BARE,
  BROWSER,
  JSON.stringify(flags),
  String(atATime),
  String(stayMs),
  ...targets,
];

/** Runs all in turn, in another order each time. */
async function repeated(runs) {
  const figures = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let at = 0; at < REPETITIONS; at++) {
    for (const name of shuffled(Object.keys(runs))) figures[name].push(await timed(runs[name]));
    process.stderr.write(`command line, repetition ${at + 1} of ${REPETITIONS}\n`);
  }
  return figures;
}

const of = (figures, name, what) => figures[name].map((one) => one[what]);
const spread = ({ median, low, high }, digits = 2) =>
  `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
const STAYING = `the same, and stays ${OBSERVED_MS / 1000} s where there is a form`;
const LEAN = 'bare visit, browser started as for an audit';
const rows = [];
const targets = [];
for (const atATime of [1, 2, 4]) {
  const figures = await repeated({
    bare: bare(atATime, 0, addresses),
    lean: bare(atATime, 0, addresses, module.BROWSER_FLAGS),
    staying: bare(atATime, OBSERVED_MS, addresses, module.BROWSER_FLAGS),
    audit: audit(atATime, false, addresses),
    observing: audit(atATime, true, addresses),
  });
  for (const [name, title] of [
    ['bare', 'bare visit'],
    ['lean', LEAN],
    ['staying', STAYING],
    ['audit', '`audit --observe 0`'],
    ['observing', '`audit`'],
  ]) {
    const ratio = pairedRatio(of(figures, name, 'ms'), of(figures, 'bare', 'ms'));
    rows.push([
      title,
      atATime,
      spread(summary(of(figures, name, 'ms').map((ms) => (PAGES_A_RUN / ms) * 60_000)), 0),
      name === 'bare' ? '1' : spread(ratio),
      Math.round(summary(of(figures, name, 'node')).median),
      Math.round(summary(of(figures, name, 'browser')).median),
    ]);
    if (name === 'audit' || name === 'observing')
      targets.push({
        what: `${title}, ${atATime} at a time`,
        target: '≤ 1.25 × a bare visit',
        value: spread(ratio),
        isMet: ratio.median <= 1.25,
      });
  }
}
const first = await repeated({
  bare: bare(1, 0, [addresses[1]]),
  lean: bare(1, 0, [addresses[1]], module.BROWSER_FLAGS),
  staying: bare(1, OBSERVED_MS, [addresses[1]], module.BROWSER_FLAGS),
  audit: audit(1, false, [addresses[1]]),
  observing: audit(1, true, [addresses[1]]),
});
server.close();
const firstRows = [];
for (const [name, title] of [
  ['bare', 'bare launch and visit'],
  ['lean', LEAN],
  ['staying', STAYING],
  ['audit', '`audit --observe 0`'],
  ['observing', '`audit`'],
]) {
  const ratio = pairedRatio(of(first, name, 'firstMs'), of(first, 'bare', 'firstMs'));
  firstRows.push([title, spread(summary(of(first, name, 'firstMs')), 0), name === 'bare' ? '1' : spread(ratio)]);
  if (name === 'audit' || name === 'observing')
    targets.push({
      what: `${title}: start to first result of a local page`,
      target: '≤ 2 × bare launch and visit',
      value: spread(ratio),
      isMet: ratio.median <= 2,
    });
}

const text = `## The command line

${PAGES_A_RUN} pages a run (an article and a checkout in turn, served from this machine), ${REPETITIONS} runs of each, in turn and in another order each time, on ${availableParallelism()} cores.
A run is a program from its start to its end, its browser with it. A bare visit is what Playwright does by itself: it opens a context and
a page for each address and waits for the same, loaded, and 500 ms without a request. An audit starts the browser with what nobody sees
turned off (\`src/drive/browser-flags.ts\`), above all two pages a window for the list under its address bar; what a bare visit takes in such a browser
is told as well. One that stays does so as long after loading as an audit
promises to observe a page whose consents could still be turned, in its turn, and looks at nothing: of one page, no visit that keeps the
promise can take less. Medians, quartiles in brackets.

${table(['what', 'at a time', 'pages a minute', 'time, bare visit = 1', 'most memory of node, MB', 'most memory of the browser, MB'], rows)}

${table(['one page, until the first result', 'ms', 'bare = 1'], firstRows)}

${table(
  ['what', 'target', 'measured', ''],
  targets.map(({ what, target, value, isMet }) => [what, target, value, isMet ? 'met' : '**missed**']),
)}
`;
writePart(out, 'command line', text);
