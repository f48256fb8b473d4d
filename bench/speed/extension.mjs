// The extension as it ships, in a real browser, beside the same browser without it and beside an extension whose content script is
// empty: memory of a tab, a page that keeps changing, and lists of three frameworks in which a thousand items come, are ticked and go.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundled } from './contestants.mjs';
import { PAGES, STORM } from './pages.mjs';
import { serve } from './serve.mjs';
import { enter, launchWith } from './stage.mjs';
import { shuffled } from './statistics.mjs';

const EMPTY = {
  manifest_version: 3,
  name: 'Empty',
  version: '1',
  content_scripts: [{ matches: ['http://*/*'], js: ['empty.js'], run_at: 'document_start', all_frames: true }],
};
// The first looks of the engine are over, and what it has to show is shown.
const SETTLED_MS = 2500;
// The look after the last change is over as well.
const AFTER_MS = 2500;
const ITEMS = 1000;
const WORK = `(async () => {
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  for (let round = 0; round < 12; round++)
    for (const step of ['add', 'tick', 'remove']) { await bench[step](${ITEMS}); await drawn(); await drawn(); }
})()`;
const LISTS = ['plain', 'react', 'vue'];
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function lists() {
  const made = {};
  for (const name of LISTS) {
    const script = (
      await bundled(`bench/peers/${name}-list.mjs`, 'list', { 'process.env.NODE_ENV': '"production"' })
    ).replaceAll('</script', '<\\/script');
    made[`list-${name}`] =
      `<!doctype html><html lang="en"><title>List</title><h1>Things to do</h1><body><script>${script}</script>`;
  }
  return made;
}

/** @returns milliseconds of main thread and kilobytes of heap, by what was done and who was there, a value a repetition */
export async function measureExtension({ repetitions, note }) {
  const folder = mkdtempSync(join(tmpdir(), 'untick-bench-'));
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'empty', 'manifest.json'), JSON.stringify(EMPTY));
  writeFileSync(join(folder, 'empty', 'empty.js'), '');
  const pages = await lists();
  const server = await serve((path) => pages[path] ?? PAGES[path]?.html() ?? null);
  const extensions = { bare: null, empty: join(folder, 'empty'), untick: resolve('dist/extension/chrome') };
  const contexts = {};
  for (const [name, extension] of Object.entries(extensions)) {
    contexts[name] = await launchWith(join(folder, `profile-${name}`), extension);
    // A page of welcome may open.
    await pause(1500);
  }
  const figures = {};
  const put = (what, who, value) => {
    figures[what] ??= {};
    figures[what][who] ??= [];
    figures[what][who].push(value);
  };
  const TASKS = [
    ...['article', 'checkout'].map((at) => ({ what: `memory, ${at}`, at, run: null })),
    ...['article', 'checkout'].map((at) => ({ what: `storm, ${at}`, at, run: STORM })),
    ...LISTS.map((name) => ({ what: `list, ${name}`, at: `list-${name}`, run: WORK })),
  ];
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const { what, at, run } of TASKS) {
      for (const who of shuffled(Object.keys(contexts))) {
        if (run && who === 'empty') continue;
        const page = await contexts[who].newPage();
        await page.goto(server.address(at), { waitUntil: 'load' });
        const stage = await enter(page);
        await pause(SETTLED_MS);
        if (run) {
          const before = await stage.metrics();
          await page.evaluate(run);
          await pause(AFTER_MS);
          put(what, who, ((await stage.metrics()).TaskDuration - before.TaskDuration) * 1000);
        } else {
          await stage.collectGarbage();
          await stage.collectGarbage();
          put(what, who, (await stage.metrics()).JSHeapUsedSize / 1024);
        }
        await page.close();
      }
    }
    note(`extension, repetition ${repetition + 1} of ${repetitions}`);
  }
  for (const context of Object.values(contexts)) await context.close();
  server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return figures;
}
