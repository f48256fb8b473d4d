import { expect, test } from 'vitest';
import type { Look } from '../../src/model/facts.js';
import { standsOut } from '../../src/read/stands-out.js';
import { aButton, aLook, aSight, aTextStyle } from '../support/facts.js';

const WHITE = 'rgb(255, 255, 255)';
const bare: Partial<Look> = { fill: null, style: aTextStyle() };
const seen = (look: Partial<Look> = {}) => {
  const found = standsOut(aButton({ look: aLook(look) }));
  if (!found) throw new Error('not measured');
  return found;
};

test('what was not measured stands out neither more nor less', () => {
  expect(standsOut(aButton({ look: null }))).toBe(null);
});

test('a fill makes a button, a border an outline, and neither of them text', () => {
  expect(seen().drawnAs).toBe('filled');
  expect(seen({ ...bare, border: 1, borderColor: 'rgb(0, 0, 0)' }).drawnAs).toBe('outlined');
  expect(seen(bare).drawnAs).toBe('text');
});

test('a fill or a border in the colour of the ground is not drawn at all', () => {
  expect(seen({ fill: WHITE, style: aTextStyle() }).drawnAs).toBe('text');
  expect(seen({ ...bare, border: 2, borderColor: WHITE }).drawnAs).toBe('text');
});

test('the fill is measured against what lies around the button, not under its words', () => {
  // The words stand on a layer of their own inside the button.
  const layered = seen({
    style: aTextStyle({ grounds: ['rgb(0, 60, 160)'] }),
    fill: 'rgb(0, 60, 160)',
    around: [WHITE],
  });
  expect(layered.fillDistance).toBeGreaterThan(0.4);
  expect(seen({ around: ['rgb(0, 60, 160)'] }).fillDistance).toBe(0);
});

test('words of half opacity have less contrast', () => {
  const full = seen(bare).textContrast ?? 0;
  const half = seen({ ...bare, style: aTextStyle({ opacity: 0.5 }) }).textContrast ?? 0;
  expect(full).toBe(21);
  expect(half).toBeLessThan(5);
});

test('nothing is proved over a picture or a see-through ground', () => {
  expect(seen().isProvable).toBe(true);
  expect(seen({ around: [] }).isProvable).toBe(true);
  expect(seen({ fillIsImage: true }).isProvable).toBe(false);
  expect(seen({ aroundIsImage: true }).isProvable).toBe(false);
  expect(seen({ style: aTextStyle({ groundIsImage: true }) }).isProvable).toBe(false);
  expect(seen({ around: ['rgba(255, 255, 255, 0.6)', WHITE] }).isProvable).toBe(false);
  expect(seen({ around: ['rgba(255, 255, 255, 0.6)'] }).isProvable).toBe(false);
});

test('the area is that of its box, and unknown without one', () => {
  expect(standsOut(aButton({ sight: aSight({ box: { x: 0, y: 0, width: 100, height: 40 } }) }))?.area).toBe(4000);
  expect(standsOut(aButton({ sight: aSight({ box: null }) }))?.area).toBe(null);
});
