// What watching a page costs, in counts: nothing here is timed but the quiet after which a look is due.
import { afterEach, expect, test } from 'vitest';
import { type Watch, watch } from '../../src/observe/watch.js';

let page: Watch | null = null;

afterEach(() => {
  page?.stop();
  document.body.replaceChildren();
});

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function add(count: number): void {
  const part = document.createDocumentFragment();
  for (let at = 0; at < count; at++) part.append(document.createElement('p'));
  document.body.append(part);
}

/** A page of so many elements under watch; how many nodes were asked about, and how often it came to rest. */
function watched(elements: number): { nodes: number; rests: number } {
  add(elements);
  const counts = { nodes: 0, rests: 0 };
  page = watch({
    isOurs: () => {
      counts.nodes++;
      return false;
    },
    isAlive: () => true,
    onRest: () => {
      counts.rests++;
    },
    onGone: () => {},
  });
  return counts;
}

test.each([100, 20_000])('of 100 nodes added to %d each is asked about once at most', async (elements) => {
  const counts = watched(elements);
  add(100);
  await frame();
  expect(counts.nodes).toBeGreaterThan(0);
  // Each node, and what it was added to.
  expect(counts.nodes).toBeLessThanOrEqual(101);
});

test('many changes of one element are asked about one by one, and nothing beneath it is', async () => {
  const counts = watched(5000);
  for (let at = 0; at < 50; at++) document.body.setAttribute('class', `state${at}`);
  await frame();
  expect(counts.nodes).toBeLessThanOrEqual(50);
});

test('much at a time is told as a burst, and little is not', async () => {
  watched(100);
  add(150);
  await frame();
  expect(page?.burstAt).toBe(Number.NEGATIVE_INFINITY);
  await wait(200);
  add(250);
  await frame();
  expect(page?.burstAt).toBeGreaterThan(0);
  const last = page?.burstAt ?? 0;
  await wait(200);
  for (let row = 0; row < 15; row++) {
    add(20);
    await Promise.resolve();
  }
  await frame();
  // Row by row it is as much.
  expect(page?.burstAt).toBeGreaterThan(last);
});

test('a burst of additions is looked at once, when it has settled', async () => {
  const counts = watched(100);
  for (let burst = 0; burst < 10; burst++) {
    add(50);
    await wait(10);
  }
  expect(counts.rests).toBe(0);
  await wait(1000);
  expect(counts.rests).toBe(1);
});

test('a page that never settles is looked at no oftener than its patience and its pauses allow', async () => {
  const counts = watched(100);
  const end = performance.now() + 4000;
  while (performance.now() < end) {
    add(5);
    await wait(20);
  }
  expect(counts.rests).toBeGreaterThanOrEqual(1);
  // 1.2 s of patience before each.
  expect(counts.rests).toBeLessThanOrEqual(3);
});
