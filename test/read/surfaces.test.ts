import { expect, test } from 'vitest';
import type { ButtonFact, PageFacts, SurfaceFact } from '../../src/model/facts.js';
import { read } from '../../src/read/read.js';
import { aButton, aControl, aPage, aSight, aSurface } from '../support/facts.js';

const surfaceOf = (
  over: Partial<SurfaceFact>,
  button: Partial<ButtonFact> | null = {},
  page: Partial<PageFacts> = {},
) => {
  const buttons = button ? [aButton(button)] : [];
  const surface = aSurface({ buttons: button ? [3] : [], ...over });
  return read(aPage({ ...page, buttons, surfaces: [surface] })).surfaces[0];
};

test('a banner asks when its words name a use and something answers', () => {
  expect(surfaceOf({})?.asksConsent).toBe(true);
  expect(surfaceOf({}, { name: 'Cookie settings' })?.asksConsent).toBe(true);
});

test('a notice that can only be closed asks nothing, unless staying is taken for a yes', () => {
  expect(surfaceOf({ text: 'This site uses cookies.' }, { name: 'Close' })?.asksConsent).toBe(false);
  expect(surfaceOf({ text: 'By continuing to browse you agree to cookies.' }, null)?.asksConsent).toBe(true);
});

test('an age gate, a log-in and new terms ask for no consent', () => {
  for (const text of [
    'Please confirm that you are 18 or older to enter this shop.',
    'Log in to read on.',
    'We have updated our Terms of Use.',
  ])
    expect(surfaceOf({ text }, { name: 'I agree' })?.asksConsent).toBe(false);
});

test('switches ask where the words around them do not', () => {
  const controls = [aControl({ surface: 4, name: 'Marketing cookies' })];
  const asked = surfaceOf({ text: 'Choose here.', controls: [1] }, null, { controls });
  expect(asked).toMatchObject({ asksConsent: true, controls: [{ name: 'Marketing cookies' }] });
});

test('a banner in a frame that cannot be seen cannot be seen either', () => {
  const frame: PageFacts['frame'] = { path: ['#f'], isTop: false, concealedBy: ['display'] };
  expect(surfaceOf({})?.perceivable).toBe(true);
  expect(surfaceOf({}, {}, { frame })?.perceivable).toBe(false);
  expect(surfaceOf({ sight: aSight({ concealedBy: null }) })?.perceivable).toBe(null);
});
