// What a look asks the browser of each control, in counts.
import { afterAll, afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  document.body.innerHTML = '';
});

afterAll(() => {
  vi.restoreAllMocks();
});

const rows = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<p><label><input type="checkbox" name="n${at}"> Item ${at}</label></p>`,
  ).join('');

const nested = (depth: number) =>
  `${'<div>'.repeat(depth)}<form>${rows(5)}<button>Go</button></form>${'</div>'.repeat(depth)}`;

// The reader takes what it needs of the prototypes when it is loaded: the counters have to be there before.
const labels = vi.spyOn(HTMLInputElement.prototype, 'labels', 'get');
const labelled = vi.spyOn(HTMLLabelElement.prototype, 'control', 'get');
const boxes = vi.spyOn(Element.prototype, 'getBoundingClientRect');
const hits = vi.spyOn(Document.prototype, 'elementsFromPoint');
const { collect } = await import('../../src/collect/collect.js');

function counted(html: string) {
  document.body.innerHTML = html;
  const styles = new Map<string, number>();
  const elements = new Map<Element, number>();
  const { getComputedStyle } = window;
  vi.spyOn(window, 'getComputedStyle').mockImplementation((of, pseudo) => {
    const number = elements.get(of) ?? elements.size;
    elements.set(of, number);
    const key = `${number}${pseudo ?? ''}`;
    styles.set(key, (styles.get(key) ?? 0) + 1);
    return getComputedStyle.call(window, of, pseudo);
  });
  for (const spy of [labels, labelled, boxes, hits]) spy.mockClear();
  const { facts } = collect(document);
  const counts = {
    most: Math.max(...styles.values()),
    labels: labels.mock.calls.length,
    labelled: labelled.mock.calls.length,
    boxes: boxes.mock.calls.length,
    hits: hits.mock.calls.length,
  };
  vi.mocked(window.getComputedStyle).mockRestore();
  return { facts, counts };
}

test('each style is asked for once, and no control for its labels', () => {
  const { facts, counts } = counted(`<form>${rows(60)}<button>Go</button></form>`);
  expect(facts.controls.map(({ name }) => name)).toEqual(Array.from({ length: 60 }, (_, n) => `Item ${n}`));
  expect(counts.most).toBe(1);
  // Once for all controls, and once more in the search for drawn ones.
  expect(counts.labelled).toBeLessThanOrEqual(120);
  expect(counts.labels).toBe(0);
});

test('one point of a control and one of its words is tried, where nothing covers them', () => {
  const { facts, counts } = counted(`<form>${rows(8)}</form>`);
  expect(facts.controls).toHaveLength(8);
  expect(counts.hits).toBeLessThanOrEqual(16);
  expect(counts.hits).toBeGreaterThan(0);
});

test('deep in a page no more boxes are asked for than at its top', () => {
  const shallow = counted(nested(1));
  const deep = counted(nested(300));
  expect(deep.facts.controls).toHaveLength(5);
  expect(deep.counts.boxes).toBeGreaterThan(0);
  expect(deep.counts.boxes).toBeLessThanOrEqual(shallow.counts.boxes);
});
