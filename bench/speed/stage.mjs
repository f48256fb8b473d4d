// One page in one real browser, and what it costs its main thread. CPU time, not the clock's: others use this machine too.
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';

const { module: finder } = await runnerImport('./src/drive/find-browser.ts', { configFile: false, logLevel: 'error' });
export const BROWSER = finder.findBrowser() ?? '';
const SANDBOX = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
export const launch = (more = {}) => chromium.launch({ executablePath: BROWSER, args: SANDBOX, ...more });
export const launchWith = (profile, extension) =>
  chromium.launchPersistentContext(profile, {
    executablePath: BROWSER,
    headless: false,
    args: [
      ...SANDBOX,
      '--headless=new',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });

/** Taken longer than it may. */
export class TooLong extends Error {}

const DRAWN =
  'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 30))))';
const TOLD = ['TaskDuration', 'ScriptDuration', 'LayoutCount', 'RecalcStyleCount', 'JSHeapUsedSize'];

let nonce = 0;

export async function enter(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Runtime.enable').then(() => session.send('Runtime.disable'));
  const metrics = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(
      metrics.filter(({ name }) => TOLD.includes(name)).map(({ name, value }) => [name, value]),
    );
  };
  const inWorld = async (contextId, expression, capMs) => {
    const answer = session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true });
    answer.catch(() => {});
    let timer;
    const late = new Promise((_, reject) => {
      if (Number.isFinite(capMs)) timer = setTimeout(() => reject(new TooLong()), capMs);
    });
    const { result, exceptionDetails } = await Promise.race([answer, late]).finally(() => clearTimeout(timer));
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    session,
    metrics,
    collectGarbage: () => session.send('HeapProfiler.collectGarbage'),
    /** A fresh isolated world in every frame of the page. */
    async worlds() {
      const { frameTree } = await session.send('Page.getFrameTree');
      const framesOf = ({ frame, childFrames = [] }) => [frame.id, ...childFrames.flatMap(framesOf)];
      const ids = [];
      for (const frameId of framesOf(frameTree)) {
        const world = await session.send('Page.createIsolatedWorld', { frameId, worldName: `bench${nonce++}` });
        ids.push(world.executionContextId);
      }
      return ids;
    },
    inWorld,
    drawn: () => page.evaluate(DRAWN),
    /** What an expression costs the page, in all the worlds given. */
    async cost(worlds, expression, capMs = Number.POSITIVE_INFINITY) {
      const before = await metrics();
      // Sources that are known have been compiled before; a nonce makes each a new one.
      for (const world of worlds) await inWorld(world, `/*${nonce++}*/${expression}`, capMs);
      const after = await metrics();
      return Object.fromEntries(TOLD.map((name) => [name, after[name] - before[name]]));
    },
  };
}

/** What the page's main thread did while `work` went on, from a trace: each task in milliseconds of thread time, and how often it laid out. */
export async function traceOf(browser, page, stage, world, work) {
  const categories = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];
  await browser.startTracing(page, { categories });
  await stage.inWorld(world, MARK.begin);
  await work();
  await stage.inWorld(world, MARK.end);
  const events = JSON.parse((await browser.stopTracing()).toString()).traceEvents;
  // The last that begins and the first that ends: `work` may set narrower marks of its own.
  const marks = (name) => events.filter((event) => event.name === 'TimeStamp' && event.args?.data?.message === name);
  const [begin, end] = [marks('bench begins').at(-1), marks('bench ends')[0]];
  if (!begin || !end) throw new Error('the trace has no marks');
  const here = events.filter(
    ({ pid, tid, ts, dur = 0 }) => pid === begin.pid && tid === begin.tid && ts > begin.ts && ts + dur < end.ts,
  );
  return {
    tasks: here.filter(({ name }) => /RunTask$/.test(name)).map((event) => (event.tdur ?? event.dur ?? 0) / 1000),
    layouts: here.filter(({ name, ph }) => name === 'Layout' && ph !== 'E').length,
    styles: here.filter(({ name, ph }) => name === 'UpdateLayoutTree' && ph !== 'E').length,
  };
}

export const MARK = { begin: `console.timeStamp('bench begins')`, end: `console.timeStamp('bench ends')` };
