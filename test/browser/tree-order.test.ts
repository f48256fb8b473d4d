import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

test('the links of a long flat list are put in order without comparing each with each', async () => {
  const links = Array.from({ length: 1000 }, (_, n) => `<a href="#${n}">Offer ${n}</a>`).join('');
  const boxes = Array.from({ length: 100 }, (_, n) => `<label><input type="checkbox"> Send me offers ${n}</label>`);
  document.body.innerHTML = `<div>${links}</div><form>${boxes.join('')}<button>Go</button></form>`;
  // The reader takes what it needs of the prototypes when it is loaded: the counter has to be there before.
  const compare = vi.spyOn(Node.prototype, 'compareDocumentPosition');
  const { collect } = await import('../../src/collect/collect.js');
  const { facts } = collect(document);
  expect(facts.controls.map(({ name }) => name)).toEqual(boxes.map((_, n) => `Send me offers ${n}`));
  // Sorted by comparing, a thousand that are in order already take as many comparisons, and thousands where they are not.
  expect(compare.mock.calls.length).toBeLessThan(500);
});

test('order is that of the tree, tree by tree, and what stands in none is lost nowhere', async () => {
  const { inTreeOrder } = await import('../../src/collect/tree-order.js');
  document.body.innerHTML = `<p>${'<b></b>'.repeat(20)}</p>`;
  const inside = Array.from(document.querySelectorAll('b'));
  const loose = document.createElement('i');
  const mixed = [loose, ...inside.toReversed()];
  expect(inTreeOrder(mixed, [document])).toEqual([...inside, loose]);
  expect(inTreeOrder(inside.slice(0, 5).toReversed(), [document])).toEqual(inside.slice(0, 5));
});
