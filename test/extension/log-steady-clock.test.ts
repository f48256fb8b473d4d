import { expect, test } from 'vitest';
import { lookAtClock } from '../../src/extension/log/steady-clock.js';

const DAY = 86_400_000;
const BEGIN = Date.UTC(2026, 0, 1);

/** Looks at the clock at each of these days since the first; whether the last look found it steady. */
function looks(...days: readonly number[]): boolean {
  let stored: unknown;
  let isSteady = false;
  for (const day of days) {
    const look = lookAtClock(stored, new Date(BEGIN + day * DAY));
    stored = look.clock;
    isSteady = look.isSteady;
  }
  return isSteady;
}

test('a clock is steady after a week, however often it is looked at', () => {
  expect(looks(0)).toBe(false);
  expect(looks(0, 3, 6)).toBe(false);
  expect(looks(0, 3, 6, 7)).toBe(true);
  expect(looks(0, 20, 45)).toBe(true);
});

test('one that jumps ten years ahead is not, nor when it comes back, until a week has gone by again', () => {
  const week = [0, 4, 8];
  expect(looks(...week, 3660)).toBe(false);
  expect(looks(...week, 3660, 3663)).toBe(false);
  expect(looks(...week, 3660, 9)).toBe(false);
  expect(looks(...week, 3660, 9, 12, 16)).toBe(true);
});

test('one that falls back to 1970 is not', () => {
  expect(looks(0, 8, -20_000)).toBe(false);
});

test('an hour back, as when it is set right, changes nothing', () => {
  expect(looks(0, 8, 8 - 1 / 24)).toBe(true);
});

test.each([[null], ['2026'], [{ seen: 'x', steadySince: 'y' }], [{ seen: 5 }]])(
  'damage, %j, is as if there had been no look',
  (stored) => {
    const now = new Date(BEGIN);
    expect(lookAtClock(stored, now)).toEqual({
      clock: { seen: now.toISOString(), steadySince: now.toISOString() },
      isSteady: false,
    });
  },
);
