// When work is due, on a clock of the test's own.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Settle, settle } from '../../src/observe/settle.js';

const PACE = { quietMs: 100, patienceMs: 1000, burstPatienceMs: 4000, rest: 10, restless: 30, leastRestMs: 200 };

let page: Settle;
let doneAt: number[];
let begun = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  begun = performance.now();
  doneAt = [];
});
afterEach(() => {
  page.stop();
  vi.useRealTimers();
});

/** Work that takes so much of the page's time, after a wait for something else. */
function paced(ownMs: number, waitMs = 0): void {
  page = settle(async () => {
    // A clock of the test's own is off by fractions.
    doneAt.push(Math.round((performance.now() - begun) / 10) * 10);
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    return ownMs;
  }, PACE);
}

/** A page that changes every 50 ms. */
async function changes(forMs: number): Promise<void> {
  for (let ms = 0; ms < forMs; ms += 50) {
    page.poke();
    await vi.advanceTimersByTimeAsync(50);
  }
}

test('when the page has been quiet', async () => {
  paced(0);
  await changes(500);
  await vi.advanceTimersByTimeAsync(5000);
  expect(doneAt).toEqual([550]);
});

test('after a while all the same, where the page does not come to rest', async () => {
  paced(0);
  await changes(2900);
  expect(doneAt).toEqual([1000, 2000]);
});

test('after a pause in proportion to the time it took of the page, and not to what it waited for', async () => {
  paced(50, 3000);
  page.poke();
  await vi.advanceTimersByTimeAsync(100 + 3000);
  page.poke();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(doneAt).toEqual([100, 100 + 3000 + 50 * PACE.rest]);
});

test('after a longer pause where the page does not come to rest', async () => {
  paced(50);
  await changes(5000);
  expect(doneAt).toEqual([1000, 1000 + 50 * PACE.restless, 1000 + 100 * PACE.restless]);
});

test('and not before the shorter pause where it does', async () => {
  paced(50);
  await changes(1000);
  await vi.advanceTimersByTimeAsync(0);
  page.poke();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(doneAt).toEqual([1000, 1000 + 50 * PACE.rest]);
});

test('later where it is drawn anew again and again, and not for ever', async () => {
  paced(0);
  for (let ms = 0; ms < 4500; ms += 50) {
    page.poke(ms % 500 === 0);
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(doneAt).toEqual([PACE.burstPatienceMs]);
});
