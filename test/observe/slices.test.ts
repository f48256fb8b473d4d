// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';
import { atOnce, type Steps } from '../../src/model/steps.js';
import { inSlices } from '../../src/observe/slices.js';

let now = 0;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** So many steps, each of which takes a millisecond of a clock that only they move. */
function* work(steps: number, done: number[] = []): Steps<string> {
  for (let at = 0; at < steps; at++) {
    now += 1;
    done.push(at);
    yield;
  }
  return 'done';
}

function stopTheClock(): void {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
}

test('at once it is done without a pause', () => {
  expect(atOnce(work(7))).toBe('done');
});

test.each([
  ['with the scheduler of the browser', { postTask: async (run: () => void) => run() }],
  ['without one', undefined],
])('a slice is five milliseconds long, and a pause follows it: %s', async (_, scheduler) => {
  vi.stubGlobal('scheduler', scheduler);
  stopTheClock();
  const pauses: number[] = [];
  const done = await inSlices(work(12), () => {
    pauses.push(now);
    return true;
  });
  expect(done).toBe('done');
  expect(pauses).toEqual([5, 10]);
});

test('what is not to go on is dropped, and does nothing more', async () => {
  stopTheClock();
  const done: number[] = [];
  expect(await inSlices(work(12, done), () => false)).toBeNull();
  expect(done).toEqual([0, 1, 2, 3, 4]);
});

test('what fails in a later slice fails as it would at once', async () => {
  stopTheClock();
  function* failing(): Steps<void> {
    yield* work(8);
    throw new TypeError('gone');
  }
  await expect(inSlices(failing(), () => true)).rejects.toThrow(TypeError);
});
