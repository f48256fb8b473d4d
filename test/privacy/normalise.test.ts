// @vitest-environment node
import { expect, test } from 'vitest';
import { asSet, comparable } from './normalise.js';

const DOCUMENT = '0f0e0d0c-1111-4222-8333-444455556666';
const record = (nth: number, target: string, text: string, id = `u1-${nth}`) => ({
  kind: 'finding',
  key: `https://shop.example|${DOCUMENT}|${nth}|preticked-consent|marketing|${text}`,
  finding: { id, target: [target], text },
});
const setOf = (...records: readonly object[]) => asSet(comparable(records));

test('which of two equal boxes is the first to be told with new words is no difference', () => {
  const text = 'Share my data, [typed]';
  // A look fell between the two: the second box was the only one with these words, and then the second of two.
  const between = [record(0, '#b', text), record(1, '#b', text)];
  expect(setOf(...between)).toEqual(setOf(record(0, '#a', text), record(1, '#b', text)));
  expect(setOf(record(0, '#a', text), record(1, '#b', text), record(2, '#c', text))).not.toEqual(setOf(...between));
});

test('anything else that is kept of them is', () => {
  const text = 'Share my data, [typed]';
  const two = [record(0, '#a', text), record(1, '#b', text)];
  expect(setOf(record(0, '#a', text), record(1, '#b', `${text} v`))).not.toEqual(setOf(...two));
  expect(setOf(record(0, '#a', text), record(1, '#b', text, 'u1-other'))).not.toEqual(setOf(...two));
  // One alone is the box it is, and so are those whose words were there from the start.
  expect(setOf(record(0, '#a', text))).not.toEqual(setOf(record(0, '#b', text)));
  const [first, second] = [record(0, '#a', 'Share'), record(1, '#b', 'Share')];
  expect(setOf(first, second)).not.toEqual(setOf(first, record(1, '#c', 'Share')));
});
