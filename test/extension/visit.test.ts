import { expect, test } from 'vitest';
import { memoryFor, type Told, type Visit, withTold } from '../../src/extension/background/visit.js';
import { type Declined, NO_MEMORY } from '../../src/model/history.js';
import { aReceipt } from './a-report.js';

const declined = (words: string): Declined => ({ role: 'checkbox', words, fieldName: 'box' });
const told = (change: Partial<Told> = {}): Told => ({
  site: 'shop.example',
  frameSite: 'shop.example',
  memory: NO_MEMORY,
  before: null,
  receipts: [],
  ...change,
});
const remembering = (...words: string[]) => told({ memory: { declined: words.map(declined), refused: [] } });
const wordsOf = (visit: Visit | null, site = 'shop.example') =>
  memoryFor(visit, site).declined.map(({ words }) => words);

test('what was turned down on one page is remembered on the next, each thing once', () => {
  const first = withTold(null, remembering('mail'));
  const second = withTold(first, remembering('mail', 'calls'));
  expect(wordsOf(second)).toEqual(['mail', 'calls']);
  const other = withTold(second, told({ memory: { declined: [], refused: ['We use cookies'] } }));
  expect(memoryFor(other, 'shop.example').refused).toEqual(['We use cookies']);
  expect(wordsOf(other)).toEqual(['mail', 'calls']);
});

test('what the person took up again after all is no longer remembered', () => {
  const first = withTold(null, remembering('mail', 'calls'));
  const before = remembering('mail', 'calls').memory;
  expect(wordsOf(withTold(first, { ...remembering('calls'), before }))).toEqual(['calls']);
  const none = withTold(first, told({ before }));
  expect(wordsOf(none)).toEqual([]);
});

test('what comes back from the store in another order is the same', () => {
  const stored = { fieldName: 'box', role: 'checkbox', words: 'mail' } as const;
  const known: Visit = {
    site: 'shop.example',
    memories: [{ site: 'shop.example', memory: { declined: [stored], refused: [] } }],
    receipts: [],
  };
  expect(wordsOf(withTold(known, remembering('mail')))).toEqual(['mail']);
  expect(wordsOf(withTold(known, told({ before: { declined: [stored], refused: [] } })))).toEqual([]);
});

test('a frame of another site learns nothing of what was turned down here', () => {
  const visit = withTold(withTold(null, remembering('mail')), { ...remembering('ads'), frameSite: 'ads.example' });
  expect(wordsOf(visit)).toEqual(['mail']);
  expect(wordsOf(visit, 'ads.example')).toEqual(['ads']);
  expect(wordsOf(visit, 'other.example')).toEqual([]);
  expect(wordsOf(withTold(null, { ...remembering('x'), frameSite: '' }), '')).toEqual([]);
});

test('on another site everything begins anew', () => {
  const first = withTold(null, { ...remembering('mail'), receipts: [{ key: 'k', receipt: aReceipt() }] });
  const second = withTold(first, { ...remembering('calls'), site: 'other.example' });
  expect(second).toMatchObject({ site: 'other.example', receipts: [] });
  expect(wordsOf(second)).toEqual(['calls']);
});

test('a page that has nothing to carry makes no visit, and changes none', () => {
  expect(withTold(null, told())).toBeNull();
  const visit = withTold(null, told({ receipts: [{ key: 'k', receipt: aReceipt() }] }));
  expect(withTold(visit, told())).toBe(visit);
});

test('the newest twenty receipts and forty refusals are kept', () => {
  let visit: Visit | null = null;
  for (let at = 0; at < 60; at++) {
    visit = withTold(visit, { ...remembering(`w${at}`), receipts: [{ key: `k${at}`, receipt: aReceipt({ at }) }] });
  }
  expect(visit?.receipts.map(({ receipt }) => receipt.at)).toEqual(Array.from({ length: 20 }, (_, at) => at + 40));
  expect(wordsOf(visit)).toEqual(Array.from({ length: 40 }, (_, at) => `w${at + 20}`));
});

test('a receipt that is told again keeps its place', () => {
  const of = (...keys: string[]) => told({ receipts: keys.map((key) => ({ key, receipt: aReceipt() })) });
  expect(withTold(withTold(null, of('a', 'b')), of('a', 'c'))?.receipts.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
});
