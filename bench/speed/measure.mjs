// Repetitions of all contestants on one page: shuffled, each on the page freshly loaded, the cost of the harness taken off.
import { enter, launch, MARK, TooLong, traceOf } from './stage.mjs';
import { shuffled } from './statistics.mjs';

/** @typedef {Record<string, number[]>} Figures milliseconds of main-thread CPU by `contestant/step`; Infinity where the cap was reached */

const TWITCH = `document.body.style.paddingTop = (performance.now() % 7) + 1 + 'px';`;

async function opened(browser, address) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const stage = await enter(page);
  await stage.drawn();
  await stage.collectGarbage();
  return { page, stage };
}

async function dispose(page, stage) {
  await stage.session.send('Runtime.terminateExecution').catch(() => {});
  await Promise.race([page.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
}

/** Does `record` for the evaluation and each step. */
async function play({ stage, page }, contestant, isPierced, record) {
  const worlds = await stage.worlds();
  for (const world of worlds) await stage.inWorld(world, `globalThis.isPierced = ${isPierced}`);
  await record('evaluation', worlds, `${contestant.script}\n;0`);
  for (const { name, expression, change } of contestant.steps) {
    if (change) {
      await page.evaluate(change);
      await stage.drawn();
    }
    await record(name, worlds, expression);
  }
}

/** @param {{ address: string, contestants: import('./contestants.mjs').Contestant[], repetitions: number, capMs: number, isPierced: boolean, note: (text: string) => void }} options */
export async function measurePage({ address, contestants, repetitions, capMs, isPierced, note }) {
  /** @type {Figures} */
  const cpu = {};
  /** @type {Record<string, { script: number[], heap: number[] }>} */
  const more = {};
  const late = new Set();
  let browser = await launch();
  for (let at = 0; at < repetitions; at++) {
    const costs = {};
    for (const contestant of shuffled(contestants)) {
      if (late.has(contestant.id)) continue;
      const here = await opened(browser, address);
      try {
        await play(here, contestant, isPierced, async (step, worlds, expression) => {
          const cost = await here.stage.cost(worlds, expression, capMs);
          costs[`${contestant.id}/${step}`] = cost;
        });
        await here.stage.collectGarbage();
      } catch (error) {
        if (!(error instanceof TooLong)) throw new Error(`${contestant.id} on ${address}: ${error.message}`);
        late.add(contestant.id);
        note(`${contestant.title} was stopped after ${capMs / 1000} s`);
        await dispose(here.page, here.stage);
        await browser.close();
        browser = await launch();
        continue;
      }
      await dispose(here.page, here.stage);
    }
    const own = (step) =>
      (/rest|first look/.test(step) ? costs['nothing/rest'] : costs['nothing/run'])?.TaskDuration ?? 0;
    for (const [key, cost] of Object.entries(costs)) {
      const [id, step] = key.split('/');
      const harness = id === 'nothing' ? 0 : own(step);
      cpu[key] ??= [];
      more[key] ??= { script: [], heap: [] };
      cpu[key][at] = Math.max(0, (cost.TaskDuration - harness) * 1000);
      more[key].script[at] = cost.ScriptDuration * 1000;
      more[key].heap[at] = cost.JSHeapUsedSize / 1024;
    }
    note(`repetition ${at + 1} of ${repetitions}`);
  }
  for (const { id, steps } of contestants) {
    if (late.has(id))
      cpu[`${id}/${steps[0].name}`] = Array.from({ length: repetitions }, () => Number.POSITIVE_INFINITY);
  }
  const traced = await tracedPass(
    browser,
    address,
    contestants.filter(({ id }) => !late.has(id)),
    isPierced,
    capMs,
  );
  await browser.close();
  return { cpu, more, traced };
}

/** On a page that has just been changed: what the step itself asks the browser to lay out, to its end. */
const changed = (expression) => `${TWITCH} ${MARK.begin};
(() => { const done = ${expression}; if (done?.then) return done.finally(() => ${MARK.end}); ${MARK.end}; })()`;

// Twice what cannot be done twice, or takes minutes, says nothing more.
const MOST_TWICE_MS = 5000;

/** Longest task, and what of layout and style is forced. A pass of its own, since a trace costs. */
async function tracedPass(browser, address, contestants, isPierced, capMs) {
  /** @type {Record<string, { tasks: number[], layouts: number | null, styles: number | null }>} */
  const traced = {};
  for (const contestant of contestants) {
    // It looks by a timer of its own, which is over before a trace has begun.
    if (contestant.id === 'sentinel') continue;
    const here = await opened(browser, address);
    const trace = (world, work) => traceOf(browser, here.page, here.stage, world, work);
    await play(here, contestant, isPierced, async (step, worlds, expression) => {
      const { tasks } = await trace(worlds[0], () => here.stage.cost(worlds, expression, capMs));
      traced[`${contestant.id}/${step}`] = { tasks, layouts: null, styles: null };
      if (step === 'evaluation' || contestant.isOnce || Math.max(0, ...tasks) > MOST_TWICE_MS) return;
      const { layouts, styles } = await trace(worlds[0], () =>
        here.stage.cost(worlds.slice(0, 1), changed(expression), capMs),
      );
      Object.assign(traced[`${contestant.id}/${step}`] ?? {}, { layouts, styles });
    });
    await dispose(here.page, here.stage);
  }
  return traced;
}

/** Elements, candidates. */
export async function describePage(address, floors) {
  const browser = await launch();
  const { stage } = await opened(browser, address);
  const worlds = await stage.worlds();
  let elements = 0;
  let candidates = 0;
  const COUNT = `(function count(root) { let all = 0; for (const one of root.querySelectorAll('*')) all += 1 + (one.shadowRoot ? count(one.shadowRoot) : 0); return all; })(document)`;
  for (const world of worlds) {
    await stage.inWorld(world, floors);
    elements += await stage.inWorld(world, COUNT);
    candidates += await stage.inWorld(world, 'floors.candidates()');
  }
  await browser.close();
  return { elements, candidates };
}
