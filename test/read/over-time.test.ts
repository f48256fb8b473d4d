// What a history makes of a consent: asked of the reading, as the rules ask it.
import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../src/model/facts.js';
import { isPreset } from '../../src/read/consent.js';
import { isLate, isToldAtSubmit, returnOf, turnedOn, wasWithdrawn } from '../../src/read/over-time.js';
import { read } from '../../src/read/read.js';
import {
  aGathered,
  aLife,
  aLivedPage,
  aSubmission,
  elsewhere,
  onAction,
  onControl,
  onItself,
  pressed,
  turned,
} from '../support/histories.js';

const ask = (facts: PageFacts) => {
  const reading = read(facts);
  const [control] = reading.controls;
  if (!control) throw new Error('no control');
  return { control, reading };
};

const comesBack = (facts: PageFacts) => {
  const { control, reading } = ask(facts);
  return returnOf(control, reading);
};

const preset = (facts: PageFacts) => {
  const { control, reading } = ask(facts);
  return isPreset(control, reading);
};

describe('what is on from the first', () => {
  test('is preset when it was on at first sight', () => {
    expect(preset(aLivedPage(aLife([], { markup: 'on', first: 'on' })))).toBe(true);
  });

  test('is preset when a script turned it on while the page was drawn, and not a moment later', () => {
    expect(preset(aLivedPage(aLife([turned('on', { at: 1500 })])))).toBe(true);
    expect(preset(aLivedPage(aLife([turned('on', { at: 1501 })])))).toBe(false);
  });

  test('is counted from when a control was first there, if the page had loaded before', () => {
    expect(preset(aLivedPage(aLife([turned('on', { at: 9800 })], { firstAt: 9000 })))).toBe(true);
  });

  test('is still drawn while the page loads, however long that takes', () => {
    expect(preset(aLivedPage(aLife([turned('on', { at: 60_000 })]), {}, { loadedAt: null }))).toBe(true);
  });

  test.each(['gesture', 'autofill', 'restore'] as const)('is not preset by a %s', (cause) => {
    expect(preset(aLivedPage(aLife([turned('on', { at: 900, cause })])))).toBe(false);
  });

  test('is judged as before where nobody observed it', () => {
    expect(preset({ ...aLivedPage(aLife([], { first: 'on' })), history: null })).toBe(true);
  });
});

describe('a change to on', () => {
  test('is none where the last change was to off, or it is off now', () => {
    expect(turnedOn(ask(aLivedPage(aLife([turned('on'), turned('off')]))).control)).toBeNull();
    expect(turnedOn(ask(aLivedPage(aLife([turned('on')]), { state: 'off' })).control)).toBeNull();
  });

  test('is late once the page had been drawn', () => {
    const change = turned('on', { at: 5000 });
    const { control, reading } = ask(aLivedPage(aLife([change])));
    expect(isLate(change, control, reading)).toBe(true);
  });
});

describe('a “no”', () => {
  test('that a script undid came back, and how often is counted', () => {
    const life = [pressed('off'), turned('on'), turned('off'), turned('on')];
    expect(comesBack(aLivedPage(aLife(life, { first: 'on' })))).toMatchObject({ times: 2, certainty: 'sure' });
  });

  test('that the person said again after it came back is told all the same', () => {
    const life = [pressed('off'), turned('on'), pressed('off', onItself, 7000)];
    expect(comesBack(aLivedPage(aLife(life, { first: 'on' })))).toMatchObject({ times: 1 });
  });

  test('that the page put right by itself is not told', () => {
    const life = [pressed('off'), turned('on'), turned('off')];
    expect(comesBack(aLivedPage(aLife(life, { first: 'on' })))).toBeNull();
  });

  test.each([
    ['by their own hand', onItself],
    ['by “select all”', onControl('Select all')],
    ['by “agree to all”', onAction('Agree to all')],
  ])('that the person takes back %s does not come back', (_, press) => {
    expect(comesBack(aLivedPage(aLife([pressed('off'), pressed('on', press, 5000)], { first: 'on' })))).toBeNull();
  });

  test('is undone by a button that only goes on', () => {
    const life = [pressed('off'), pressed('on', onAction('Continue'), 6000)];
    expect(comesBack(aLivedPage(aLife(life, { first: 'on' })))).toMatchObject({ certainty: 'sure' });
  });

  test.each(['restore', 'unknown'] as const)('that a %s undid is not certain', (cause) => {
    const life = [pressed('off'), turned('on', { cause })];
    expect(comesBack(aLivedPage(aLife(life, { first: 'on' })))).toMatchObject({ certainty: 'likely' });
  });

  test('to a radio is chosen with another, and that press does not ask for the first', () => {
    const life = [pressed('off', { on: 'itself', words: 'No' }), pressed('on', onControl('No'), 4000)];
    expect(comesBack(aLivedPage(aLife(life, { first: 'on' }), { role: 'radio' }))).toMatchObject({ times: 1 });
  });

  test('said by a button that rejects counts as the person’s own', () => {
    const life = [pressed('off', onAction('Reject all')), turned('on')];
    expect(comesBack(aLivedPage(aLife(life, { first: 'on' })))).toMatchObject({ times: 1 });
  });

  test('that nobody said cannot come back', () => {
    expect(
      comesBack(aLivedPage(aLife([turned('off', { press: elsewhere }), turned('on')], { first: 'on' }))),
    ).toBeNull();
  });

  test('said on a page before comes back where it is on here, and stays where it is off', () => {
    const before = { declinedBefore: true };
    expect(comesBack(aLivedPage(aLife([], { ...before, first: 'on' })))).toMatchObject({ change: null, times: 1 });
    expect(comesBack(aLivedPage(aLife([turned('on')], before)))).toMatchObject({ times: 1 });
    expect(comesBack(aLivedPage(aLife([], before)))).toBeNull();
    expect(comesBack(aLivedPage(aLife([pressed('on')], before)))).toBeNull();
  });

  test('said before may have been taken back, where the page was loaded again and the browser restores', () => {
    const life = aLife([], { declinedBefore: true, first: 'on' });
    expect(comesBack(aLivedPage(life, {}, {}, { navigation: 'reload' }))).toMatchObject({ certainty: 'likely' });
  });
});

describe('what was on and is off', () => {
  const withdrawn = (facts: PageFacts) => {
    const { control, reading } = ask(facts);
    return wasWithdrawn(control, reading);
  };

  test('was withdrawn where a script turned it off late, or in answer to a press elsewhere', () => {
    expect(withdrawn(aLivedPage(aLife([turned('off')], { first: 'on' })))).toBe(true);
    expect(withdrawn(aLivedPage(aLife([turned('off', { at: 900, press: elsewhere })], { first: 'on' })))).toBe(true);
  });

  test('was not where a framework drew it, or the person turned it off', () => {
    expect(withdrawn(aLivedPage(aLife([turned('off', { at: 900 })], { first: 'on' })))).toBe(false);
    expect(withdrawn(aLivedPage(aLife([pressed('off')], { first: 'on' })))).toBe(false);
  });
});

test('what was turned on between press and submit is told by what was sent, unless it was only gathered', () => {
  const sent = (over: object) => {
    const life = aLife([pressed('on', onAction('Sign up'))]);
    const { control, reading } = ask(aLivedPage(life, {}, { submissions: [aSubmission([aGathered()], over)] }));
    return isToldAtSubmit(control, reading);
  };
  expect(sent({})).toBe(true);
  expect(sent({ means: 'gathered' })).toBe(false);
});
