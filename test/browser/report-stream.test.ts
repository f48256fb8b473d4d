import { afterEach, expect, test, vi } from 'vitest';
import { EXPORT_FORMATS } from '../../src/reporters/export/formats.js';
import { pace } from '../../src/reporters/export/pace.js';
import { anAbout, manyVisits, streamOf } from '../reporters/export/a-visit.js';

const VISITS = 4_000;
// The clock goes by what is done, so that nothing hangs on the machine: this much at each time it is read, which is once a visit. The page
// gets a turn every 8 ms.
const TICK_MS = 1 / 4;
const VISITS_A_TURN = 32;
// What follows the last visit comes in one go, and no format has more of it.
const LARGEST_END = 200_000;

afterEach(() => vi.restoreAllMocks());

function clockOfWork(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += TICK_MS;
    return now;
  });
}

const formatOf = (wanted: string) => EXPORT_FORMATS.find(({ name }) => name === wanted)!;

// The slowest of the formats, the plainest, and the one that gathers.
test.each(['html', 'csv-findings', 'json', 'markdown'])(
  '20 000 findings as %s give the page a turn after a few, and say how far they are',
  async (name) => {
    let [told, length] = [0, 0];
    // As of the last turn of the page, and the most there was between two.
    const last = { told: 0, length: 0 };
    const most = { told: 0, length: 0 };
    const turn = () => {
      most.told = Math.max(most.told, told - last.told);
      most.length = Math.max(most.length, length - last.length);
      Object.assign(last, { told, length });
    };
    clockOfWork();
    const { setTimeout } = globalThis;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, ms?: number) =>
      setTimeout(() => {
        turn();
        work();
      }, ms)) as typeof setTimeout);
    const visits = pace(streamOf(manyVisits(VISITS, 5)), {
      onItem: (count) => {
        told = count;
      },
    });
    for await (const piece of formatOf(name).write(visits, anAbout())) length += piece.length;
    turn();
    expect(told).toBe(VISITS);
    expect(length).toBeGreaterThan(10_000);
    expect(most.told).toBeGreaterThan(0);
    expect(most.told).toBeLessThanOrEqual(VISITS_A_TURN);
    expect(most.length).toBeLessThan(Math.max(length / 100, LARGEST_END));
  },
  120_000,
);

test('a person who presses cancel is heard at the next turn of the page', async () => {
  const off = new AbortController();
  let told = 0;
  clockOfWork();
  const visits = pace(streamOf(manyVisits(VISITS, 5)), {
    signal: off.signal,
    onItem: (count) => {
      told = count;
      if (count === 100) setTimeout(() => off.abort());
    },
  });
  const whole = async () => {
    for await (const _ of formatOf('html').write(visits, anAbout()));
  };
  await expect(whole()).rejects.toThrow(/abort/i);
  expect(told).toBeGreaterThanOrEqual(100);
  expect(told).toBeLessThanOrEqual(100 + 2 * VISITS_A_TURN);
});
