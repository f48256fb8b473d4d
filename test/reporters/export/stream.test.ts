// @vitest-environment node
import { expect, test } from 'vitest';
import type { Visit } from '../../../src/model/visit.js';
import { EXPORT_FORMATS } from '../../../src/reporters/export/formats.js';
import { pace } from '../../../src/reporters/export/pace.js';
import { anAbout, DAMAGED, manyVisits, streamOf, textOf } from './a-visit.js';

const each = EXPORT_FORMATS.map((format) => [format.name, format] as const);

/** Visits that tell how many were asked for, and whether they were let go of. */
function watched(visits: Iterable<Visit>) {
  const seen = { taken: 0, isClosed: false };
  async function* stream() {
    try {
      for (const visit of visits) {
        seen.taken += 1;
        yield visit;
      }
    } finally {
      seen.isClosed = true;
    }
  }
  return { seen, stream: stream() };
}

test.each(each)(
  '%s: 100 000 findings pass in small pieces, visit by visit',
  async (name, format) => {
    const { seen, stream } = watched(manyVisits(10_000, 10));
    let [largest, pieces, inFirst] = [0, 0, 0];
    for await (const piece of format.write(stream, anAbout())) {
      largest = Math.max(largest, piece.length);
      pieces += 1;
      if (pieces === 1) inFirst = seen.taken;
    }
    expect(seen).toEqual({ taken: 10_000, isClosed: true });
    // One gathered chunk and the piece that filled it: a finding, or a head that lists all rules or pages.
    expect(largest).toBeLessThan(65_536 + 150_000);
    // A comment is short, and begins with what can be known last; everything else is written as it comes.
    if (name !== 'markdown') expect(inFirst).toBeLessThan(500);
  },
  120_000,
);

test.each(each)(
  '%s: one page with 20 000 findings is never one string',
  async (_, format) => {
    let largest = 0;
    for await (const piece of format.write(streamOf(manyVisits(1, 20_000)), anAbout()))
      largest = Math.max(largest, piece.length);
    expect(largest).toBeLessThan(165_536);
  },
  60_000,
);

test.each(each)('%s: the same visits are the same bytes', async (_, format) => {
  const once = () => textOf(format.write(streamOf(manyVisits(30, 3)), anAbout({ log: DAMAGED })));
  expect(await once()).toBe(await once());
});

test.each(each.filter(([name]) => name !== 'markdown'))(
  '%s: stopping early lets go of the visits',
  async (_, format) => {
    const { seen, stream } = watched(manyVisits(10_000, 10));
    const pieces = format.write(stream, anAbout());
    await pieces.next();
    await pieces.return(undefined);
    // A format with a long head may not have begun on them.
    expect(seen.isClosed || seen.taken === 0).toBe(true);
    expect(seen.taken).toBeLessThan(500);
  },
);

test('a paced export counts, can be called off in the middle, and lets go of the visits', async () => {
  const { seen, stream } = watched(manyVisits(10_000, 10));
  const off = new AbortController();
  const counts: number[] = [];
  const onItem = (count: number) => {
    counts.push(count);
    if (count === 50) off.abort();
  };
  const [format] = EXPORT_FORMATS;
  await expect(textOf(format!.write(pace(stream, { signal: off.signal, onItem }), anAbout()))).rejects.toThrow(
    /abort/i,
  );
  expect(counts).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  expect(seen).toEqual({ taken: 50, isClosed: true });
});

test('an export that was called off before it began takes nothing', async () => {
  const { seen, stream } = watched(manyVisits(10, 1));
  await expect(
    textOf(EXPORT_FORMATS[0]!.write(pace(stream, { signal: AbortSignal.abort() }), anAbout())),
  ).rejects.toThrow(/abort/i);
  expect(seen.taken).toBe(0);
});
