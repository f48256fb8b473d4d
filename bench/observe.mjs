// What it costs to observe a page at rest: one sample, beside the cheapest thing that would see as much (a loop on every
// frame) and beside one look, in the same run. Times are ratios; reads and layouts are counted.
// node bench/observe.mjs [--controls 5,50,300]
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';
import { build } from '../scripts/build.mjs';

const asked = process.argv[process.argv.indexOf('--controls') + 1];
const COUNTS = process.argv.includes('--controls') ? asked.split(',').map(Number) : [5, 50, 300];
const SECONDS = 10;

build(['page']);
const engine = readFileSync('dist/page/untick.js', 'utf8').replace(/^(?:var|let|const) untick\b/m, 'globalThis.untick');
const { module } = await runnerImport('./src/drive/find-browser.ts', { configFile: false, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: module.findBrowser() ?? '', args: ['--no-sandbox'] });

const row = (at) => `<p><label><input type="checkbox" name="n${at}"> Send me newsletter ${at} by email</label></p>`;
const pageWith = (count) =>
  `<!doctype html><title>Bench</title><form>${Array.from({ length: count }, (_, at) => row(at)).join('')}</form>`;

async function open(count) {
  const page = await browser.newPage();
  await page.setContent(pageWith(count));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'untick',
  });
  const evaluate = async (expression) => {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
    return result.value;
  };
  const metric = async (name) => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((one) => one.name === name).value;
  };
  return { page, evaluate, metric };
}

/** Script time, tasks and layouts of ten seconds at rest. */
async function atRest({ metric }) {
  const names = ['ScriptDuration', 'TaskDuration', 'LayoutCount', 'RecalcStyleCount'];
  const before = await Promise.all(names.map(metric));
  await new Promise((resolve) => setTimeout(resolve, SECONDS * 1000));
  const after = await Promise.all(names.map(metric));
  return Object.fromEntries(names.map((name, at) => [name, after[at] - before[at]]));
}

const EVERY_FRAME = `{ const boxes = [...document.querySelectorAll('input')]; let last = boxes.map((box) => box.checked);
const frame = () => { const now = boxes.map((box) => box.checked); if (now.some((on, at) => on !== last[at])) last = now; requestAnimationFrame(frame); };
requestAnimationFrame(frame); }`;

const per = (seconds) => `${((seconds / SECONDS) * 1000).toFixed(2)} ms`;
const rows = [];
for (const count of COUNTS) {
  const bare = await open(count);
  const nothing = await atRest(bare);
  await bare.page.close();
  const framed = await open(count);
  await framed.evaluate(EVERY_FRAME);
  const frames = await atRest(framed);
  await framed.page.close();
  const observed = await open(count);
  await observed.evaluate(engine);
  await observed.evaluate('untick.observe()');
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const first = await observed.evaluate('untick.cost()');
  const ours = await atRest(observed);
  const last = await observed.evaluate('untick.cost()');
  const look = await observed.evaluate(
    '{ const t = performance.now(); for (let n = 0; n < 5; n++) untick.auditFrame(); (performance.now() - t) / 5 }',
  );
  await observed.page.close();
  const samples = last.samples - first.samples;
  rows.push([
    count,
    (samples / SECONDS).toFixed(1),
    last.controls,
    ours.LayoutCount - nothing.LayoutCount,
    per(ours.TaskDuration - nothing.TaskDuration),
    per(frames.TaskDuration - nothing.TaskDuration),
    ((ours.TaskDuration - nothing.TaskDuration) / (frames.TaskDuration - nothing.TaskDuration)).toFixed(2),
    `${look.toFixed(1)} ms`,
  ]);
}
await browser.close();

const head = [
  'consents',
  'samples a second',
  'reads a sample',
  'layouts',
  'task time a second',
  'a loop on every frame',
  'ratio',
  'one look',
];
const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
process.stdout.write(`${lines.join('\n')}\n`);
