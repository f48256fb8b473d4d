import { describe, expect, test } from 'vitest';
import type { Sender } from '../../src/extension/bus.js';
import { masksOf, type PlacedFrame, positionsOf } from '../../src/extension/evidence/placed.js';
import { TRUSTED_ONLY } from '../../src/extension/protocol.js';
import { confirmedUrl } from '../../src/extension/provenance.js';
import { type Places, parseSnapshot } from '../../src/extension/snapshot.js';
import { aPage } from '../support/facts.js';
import { aFrameReport } from './a-report.js';

const places = (change: Partial<Places> = {}): Places => ({
  viewport: { width: 900, height: 640 },
  pixelRatio: 1,
  isPinched: false,
  scroll: { x: 0, y: 0 },
  placing: null,
  fields: [],
  frames: [],
  ...change,
});
const box = (x: number, y: number, width = 100, height = 20) => ({ x, y, width, height });

describe('what a frame hands out', () => {
  const kept = { report: aFrameReport(), facts: aPage(), markup: { text: '<p>', isCut: false } };
  const whole = { places: places({ fields: [box(1, 2)] }), kept };

  test('passes as it is, facts and all', () => {
    expect(parseSnapshot(whole)).toEqual(whole);
    expect(parseSnapshot({ places: places(), kept: null })).toEqual({ places: places(), kept: null });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a query in an address', { ...whole, kept: { ...kept, facts: { ...kept.facts, url: 'https://a.example/?q=1' } } }],
    ['a box of no numbers', { ...whole, places: places({ fields: [{ x: '1' } as never] }) }],
    ['boxes without end', { ...whole, places: places({ frames: Array.from({ length: 5001 }, () => box(1, 1)) }) }],
    ['a language that is a path', { ...whole, kept: { ...kept, facts: { ...kept.facts, languages: ['../x'] } } }],
    ['facts too large to keep', { ...whole, kept: { ...kept, facts: { ...kept.facts, more: 'x'.repeat(5_000_000) } } }],
    ['markup too large to keep', { ...whole, kept: { ...kept, markup: { text: 'x'.repeat(8_200_000), isCut: true } } }],
    ['something beside it', { ...whole, more: 1 }],
  ])('is refused with %s', (_name, said) => {
    expect(() => parseSnapshot(said)).toThrow('not a snapshot');
  });
});

test('only pages of the extension may ask for it', () => {
  expect(TRUSTED_ONLY.has('snapshot')).toBe(true);
});

test('an address is believed as far as the browser confirms it', () => {
  const sender = { url: 'https://pay.example/form?x=1', origin: 'https://pay.example' } as Sender;
  expect(confirmedUrl('https://pay.example/form', sender)).toBe('https://pay.example/form');
  expect(confirmedUrl('https://bank.example/form', sender)).toBe('https://pay.example/');
  expect(confirmedUrl('about:srcdoc', sender)).toBe('about:srcdoc');
});

describe('what is masked', () => {
  const top = (change: Partial<Places>): PlacedFrame => ({ frameId: 0, places: places(change) });
  const element = box(50, 100, 300, 200);
  const child = (change: Partial<Places> = {}): PlacedFrame => ({
    frameId: 7,
    places: places({ placing: { element, x: 52, y: 103 }, fields: [box(10, 10)], ...change }),
  });

  test('every field of the page, where it stands', () => {
    expect(masksOf([top({ fields: [box(1, 2)] })])).toEqual([box(1, 2)]);
  });

  test('in a frame that says where it is, its fields alone', () => {
    expect(masksOf([top({ frames: [element] }), child()])).toEqual([box(62, 113)]);
  });

  test('a frame as a whole that is silent, of another site, or in two places at once', () => {
    expect(masksOf([top({ frames: [element] })])).toEqual([element]);
    expect(masksOf([top({ frames: [element] }), child({ placing: null })])).toEqual([element]);
    expect(masksOf([top({ frames: [element, element] }), child()])).toEqual([box(62, 113), element, element]);
    // Moved since it was asked.
    expect(masksOf([top({ frames: [{ ...element, y: 104 }] }), child()])).toContainEqual({ ...element, y: 104 });
  });

  test('a frame within a frame, from the corner of the page', () => {
    const inner = box(5, 6, 80, 40);
    expect(masksOf([top({ frames: [element] }), child({ fields: [], frames: [inner] })])).toEqual([
      box(57, 109, 80, 40),
    ]);
  });

  test('findings are placed by the same corners, and in a frame of another site nowhere', () => {
    const scroll = { x: 0, y: 40 };
    expect(positionsOf([top({ scroll }), child()])).toEqual(
      new Map([
        ['0', { offset: { x: 0, y: 0 }, scroll }],
        ['7', { offset: { x: 52, y: 103 }, scroll: { x: 0, y: 0 } }],
      ]),
    );
    expect(positionsOf([top({}), child({ placing: null })]).has('7')).toBe(false);
  });
});
