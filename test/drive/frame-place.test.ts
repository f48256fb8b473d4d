// @vitest-environment node
import { expect, test } from 'vitest';
import { namedFromTop, placeFrame } from '../../src/drive/frame-place.js';
import type { FrameNode } from '../../src/drive/frame-tree.js';
import type { IsolatedWorld } from '../../src/drive/isolated-world.js';
import type { FrameReport } from '../../src/model/report.js';

const frame = (id: string, parentId: string | null) => ({ id, parentId, failure: null }) as FrameNode;
const world = (seesOwner: boolean): IsolatedWorld => ({
  contextId: 1,
  evaluate: async <T>() => seesOwner as T,
  describeOwner: async ({ id }) => `#${id}`,
});

const reportIn = (path: readonly string[]): FrameReport => ({
  url: 'https://shop.example/',
  isTop: false,
  title: '',
  language: null,
  kinds: [],
  viewport: { width: 1, height: 1 },
  findings: [],
  outcomes: {},
  limits: [{ kind: 'closed-shadow-root', target: [...path, 'x-pay'], reason: 'closed' }],
  submissions: [],
  memory: { declined: [], refused: [] },
  durationMs: 1,
});

async function targetIn(...seesOwner: readonly boolean[]): Promise<unknown> {
  let place = await placeFrame(frame('top', null), world(true), undefined);
  let seen: string[] = [];
  for (const [index, sees] of seesOwner.entries()) {
    place = await placeFrame(frame(`f${index}`, 'above'), world(sees), place);
    // What the engine in the frame would write itself.
    seen = sees ? [...seen, `#f${index}`] : ['iframe'];
  }
  return namedFromTop(reportIn(seen), place).limits[0]?.target;
}

test('a frame of the same origin names its own place', async () => {
  expect(await targetIn(true)).toEqual(['#f0', 'x-pay']);
});

test('a frame of another origin is named from the outside', async () => {
  expect(await targetIn(false)).toEqual(['#f0', 'x-pay']);
});

test('origins may change more than once on the way down', async () => {
  const whole = ['#f0', '#f1', '#f2', 'x-pay'];
  expect(await targetIn(true, false, true)).toEqual(whole);
  expect(await targetIn(false, true, false)).toEqual(whole);
  expect(await targetIn(false, false, true)).toEqual(whole);
  expect(await targetIn(true, true, true)).toEqual(whole);
});

test('a frame whose parent cannot be asked still says that it is a frame', async () => {
  const top = await placeFrame(frame('top', null), null, undefined);
  expect((await placeFrame(frame('f0', 'top'), null, top)).path).toEqual(['iframe']);
});
