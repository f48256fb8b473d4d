import { expect, test } from 'vitest';
import { placeCard, type Rect } from '../../src/extension/content/place.js';

const CARD = { width: 320, height: 120 };
const PHONE = { width: 360, height: 640 };
const DESK = { width: 1280, height: 800 };
const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });
const isApart = (a: Rect, b: Rect) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

test('a warning stands after the words where there is room, before them from right to left', () => {
  const box = rect(500, 300, 200, 20);
  expect(placeCard(box, CARD, DESK, [box], [], false)?.x).toBeGreaterThan(700);
  const rtl = placeCard(box, CARD, DESK, [box], [], true);
  expect(rtl!.x + rtl!.width).toBeLessThan(500);
});

test('on a phone it stands under the control, or over it', () => {
  const box = rect(20, 100, 320, 20);
  expect(placeCard(box, CARD, PHONE, [box], [], false)?.y).toBe(128);
  const low = rect(20, 600, 320, 20);
  expect(placeCard(low, CARD, PHONE, [low], [], false)?.y).toBe(472);
});

test('it never lies on the button that pays, but goes around it', () => {
  const box = rect(20, 600, 320, 20);
  const pay = rect(20, 540, 320, 48);
  const place = placeCard(box, CARD, PHONE, [box, pay], [], false)!;
  expect(isApart(place, pay)).toBe(true);
  expect(isApart(place, box)).toBe(true);
  expect(place.y).toBe(540 - 120 - 8);
});

test('it would rather stand a little further off than lie on fields', () => {
  const box = rect(100, 300, 300, 20);
  const fields = [rect(100, 330, 300, 120), rect(100, 180, 300, 110)];
  const place = placeCard(box, CARD, DESK, [box], fields, false)!;
  expect(fields.every((field) => isApart(place, field))).toBe(true);
});

test('for a control out of sight it stands in a corner, within the window', () => {
  const place = placeCard(null, CARD, PHONE, [], [], false)!;
  expect([place.x, place.y]).toEqual([360 - 320 - 8, 640 - 120 - 8]);
});

test('where no place is free nothing is shown', () => {
  expect(placeCard(rect(10, 10, 20, 20), CARD, PHONE, [rect(0, 0, 360, 640)], [], false)).toBeNull();
  expect(placeCard(null, CARD, { width: 200, height: 80 }, [], [], false)).toBeNull();
});

test('at the edge it goes along the edge until it lies on nothing', () => {
  const bar = rect(0, 560, 360, 80);
  const header = rect(0, 0, 360, 56);
  const place = placeCard(null, CARD, PHONE, [bar, header], [], false)!;
  expect([place.x, place.y]).toEqual([360 - 320 - 8, 560 - 120 - 8]);
});

test('one line finds room between two fields that a card does not', () => {
  const fields = Array.from({ length: 12 }, (_, at) => rect(0, at * 74, 360, 38));
  expect(placeCard(null, CARD, PHONE, fields, [], false)).toBeNull();
  const line = placeCard(null, { width: 160, height: 30 }, PHONE, fields, [], false)!;
  expect(fields.every((field) => isApart(line, field))).toBe(true);
});
