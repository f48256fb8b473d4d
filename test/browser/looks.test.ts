// A look in slices: the page goes on in between, and what is told is true of one moment.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { auditSteps } from '../../src/extension/content/audit-frame.js';
import { Looks } from '../../src/extension/content/looks.js';
import { Observer } from '../../src/observe/observer.js';
import { type Watch, watch } from '../../src/observe/watch.js';

let page: Watch;
let observer: Observer;
let looks: Looks;
const pauses = vi.fn<() => void>();

beforeEach(() => {
  pauses.mockReset();
  const rows = Array.from(
    { length: 600 },
    (_, n) => `<li><a href="#${n}">Lamp ${n}</a> <span>for ${n} rooms</span></li>`,
  );
  document.body.innerHTML = `<ul>${rows.join('')}</ul>
<form><label><input type="checkbox" checked> Send me offers</label><button>Pay</button></form>`;
  page = watch({ isOurs: () => false, isAlive: () => true, onRest: () => {}, onGone: () => {} });
  observer = new Observer(document);
  looks = new Looks({
    observer,
    signal: new AbortController().signal,
    changes: () => page.changes,
    burstAt: () => page.burstAt,
    onTrees: () => {},
  });
  const { scheduler } = window as unknown as {
    scheduler: { postTask: (work: () => void, options: object) => Promise<void> };
  };
  const postTask = scheduler.postTask.bind(scheduler);
  vi.spyOn(scheduler, 'postTask').mockImplementation((work, options) => {
    pauses();
    return postTask(work, options);
  });
});

afterEach(() => {
  page.stop();
  observer.stop();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const names = () => looks.last?.facts.controls.map(({ name }) => name);

test('the page goes on while it is looked at, and the answer is that of a look at once', async () => {
  const sliced = await looks.inSlices(() => null);
  expect(pauses.mock.calls.length).toBeGreaterThan(2);
  const { facts, report } = looks.now();
  expect(sliced.facts.controls).toEqual(facts.controls);
  expect(sliced.facts.places).toEqual(facts.places);
  expect(sliced.report.findings).toEqual(report.findings);
  expect(names()).toEqual(['Send me offers']);
});

test('a longer page takes more steps, by its texts and links', () => {
  const steps = () => [...auditSteps(observer)].length;
  const once = steps();
  const list = document.querySelector('ul')!;
  list.innerHTML += list.innerHTML;
  // 600 rows more of three texts, which are read for drawn boxes and for sentences, and of one link, which is tried twice.
  expect(steps() - once).toBeGreaterThanOrEqual((2 * 1800) / 50 + 600 / 50 + 600 / 20);
});

test('what changes in between is looked at again from the start', async () => {
  pauses.mockImplementationOnce(() => {
    document.querySelector('label')!.remove();
    document
      .querySelector('form')!
      .insertAdjacentHTML('afterbegin', '<label><input type="checkbox"> Share my data</label>');
  });
  await looks.inSlices(() => null);
  expect(names()).toEqual(['Share my data']);
});

test('a page that never keeps still is looked at all the same, at once', async () => {
  pauses.mockImplementation(() => {
    document.querySelector('ul')!.append(document.createElement('li'));
  });
  await looks.inSlices(() => null);
  // Two looks that were dropped after their first slice.
  expect(pauses.mock.calls.length).toBe(2);
  expect(names()).toEqual(['Send me offers']);
});

test('a page that is drawn anew again and again is looked at when that is over', async () => {
  const rows = document.querySelector('ul')!.innerHTML;
  const seen: number[] = [];
  const drawing = (async () => {
    for (let round = 0; round < 15; round++) {
      document.querySelector('ul')!.innerHTML = rows;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    seen.push(looks.spentMs);
  })();
  await new Promise((resolve) => setTimeout(resolve));
  await looks.inSlices(() => null);
  await drawing;
  // Nothing of the page's time was taken before.
  expect(seen).toEqual([0]);
  expect(names()).toEqual(['Send me offers']);
});

test('a clock that ticks is no change', async () => {
  const clock = document.createElement('p');
  document.body.append(clock);
  await new Promise((resolve) => setTimeout(resolve));
  pauses.mockImplementation(() => {
    clock.textContent = String(performance.now());
  });
  await looks.inSlices(() => null);
  expect(pauses.mock.calls.length).toBeGreaterThan(2);
  expect(names()).toEqual(['Send me offers']);
});

test('a look that somebody takes in between is the newer one', async () => {
  pauses.mockImplementationOnce(() => looks.now());
  const last = await looks.inSlices(() => null);
  expect(looks.last).toBe(last);
  expect(names()).toEqual(['Send me offers']);
});

test('news is told for as long as no look that is done has seen it', async () => {
  const seen: boolean[] = [];
  looks.note();
  pauses.mockImplementation(() => {
    seen.push(looks.isStale);
  });
  await looks.inSlices(() => null);
  // A page that is left now would have to be looked at once more.
  expect(new Set(seen)).toEqual(new Set([true]));
  expect(looks.isStale).toBe(false);
  // A survey is no look.
  looks.note();
  await looks.survey();
  expect(looks.isStale).toBe(true);
});
