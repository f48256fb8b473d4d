// Whether the engine is worth loading, and what it costs to find out where it is not, in counts.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hasCandidate } from '../../src/collect/candidates.js';
import { hasFurther } from '../../src/collect/further.js';
import { settle } from '../../src/observe/settle.js';

const ARTICLE =
  '<main><h1>News</h1><p>The weather of <a href="#">today</a></p><div>and of <b>tomorrow</b></div></main>';
const BOX = '<input type="checkbox">';

beforeEach(() => {
  document.body.innerHTML = ARTICLE;
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const rooted = (mode: ShadowRootMode, html: string, name = 'div'): ShadowRoot => {
  const root = document.body.appendChild(document.createElement(name)).attachShadow({ mode });
  root.innerHTML = html;
  return root;
};

test.each([
  [BOX, true],
  ['<select><option>a</select>', true],
  ['<span role="switch"></span>', true],
  ['<input type="hidden" name="consent">', true],
  ['<shop-checkbox></shop-checkbox>', true],
  [`<shop-part></shop-part>${BOX}`, true],
  ['<shop-part></shop-part><shop-switch></shop-switch>', true],
  ['<shop-part></shop-part><shop-list></shop-list>', false],
  ['<button>I agree</button>', false],
  ['', false],
])('of elements, %s is told at once: %s', (html, isOne) => {
  document.body.insertAdjacentHTML('beforeend', html);
  expect(hasCandidate(document)).toBe(isOne);
});

test('a page without a candidate costs two queries, and no style', () => {
  const queries = [vi.spyOn(document, 'querySelector'), vi.spyOn(document, 'querySelectorAll')];
  const style = vi.spyOn(window, 'getComputedStyle');
  expect(hasCandidate(document)).toBe(false);
  expect(queries.map((one) => one.mock.calls.length)).toEqual([1, 1]);
  expect(style).not.toHaveBeenCalled();
});

test('words are told by a further look, also where they are split over elements', () => {
  expect(hasFurther(document, 0)).toBe(false);
  document.body.insertAdjacentHTML('beforeend', '<p>I ag<b>ree</b></p>');
  expect(hasCandidate(document)).toBe(false);
  expect(hasFurther(document, 0)).toBe(true);
});

test.each(['div', 'section', 'shop-part'])('what stands in an open root of a %s is told by a further look', (name) => {
  const root = rooted('open', '<p>Nothing</p>', name);
  expect(hasFurther(document, 0)).toBe(false);
  root.innerHTML = '<p>I agree</p>';
  expect(hasFurther(document, 0)).toBe(true);
  const inner = document.createElement('p');
  root.replaceChildren(inner);
  expect(hasFurther(document, 0)).toBe(false);
  inner.attachShadow({ mode: 'open' }).innerHTML = BOX;
  expect(hasFurther(document, 0)).toBe(true);
});

test('a page that changes a thousand times in a row sets one timer', async () => {
  const work = vi.fn();
  const set = vi.spyOn(window, 'setTimeout');
  const cleared = vi.spyOn(window, 'clearTimeout');
  const { poke, stop } = settle(work, {
    quietMs: 60,
    patienceMs: 1000,
    burstPatienceMs: 1000,
    rest: 1,
    leastRestMs: 0,
  });
  for (let times = 0; times < 1000; times++) poke();
  expect([set.mock.calls.length, cleared.mock.calls.length]).toEqual([1, 0]);
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(1));
  expect(work).toHaveBeenCalledTimes(1);
  stop();
});
