import { describe, expect, test } from 'vitest';
import { runRules } from '../../src/audit/run.js';
import type { ControlFact, PageFacts } from '../../src/model/facts.js';
import { read } from '../../src/read/read.js';
import { RULES } from '../../src/rules/index.js';
import { aControl, aPage, aSight, aTextStyle } from '../support/facts.js';

const controlOf = (over: Partial<ControlFact>, page: Partial<PageFacts> = {}) =>
  read(aPage({ ...page, controls: [aControl(over)] })).controls[0];
const rulesOn = (over: Partial<ControlFact>, page: Partial<PageFacts> = {}) =>
  runRules(read(aPage({ ...page, controls: [aControl(over)] })), RULES).findings.map(
    ({ rule, verdict }) => `${verdict} ${rule}`,
  );

describe('what a control asks', () => {
  test('is read from its own words first', () => {
    expect(controlOf({ name: 'Remember me', fieldName: 'newsletter' })?.isConsent).toBe(false);
  });

  test('is borrowed from the question above it where its words are short', () => {
    const asked = controlOf({ name: 'E-mail', groupName: 'May we send you special offers?', fieldName: '' });
    expect(asked?.meaning).toMatchObject({ purposes: ['marketing'] });
  });

  test('is guessed from its field name where nothing else says it, and only for review', () => {
    const named = { name: '', nameSource: 'none', fieldName: 'newsletter_optin', words: null } as const;
    expect(controlOf(named)?.meaning).toMatchObject({ purposes: ['marketing'], confidence: 'low' });
    expect(rulesOn(named)).toEqual(['review preticked-consent']);
  });

  test('of a select is what is chosen in it', () => {
    const select = { role: 'select', name: 'Newsletter', choices: ['Please choose', 'Yes, send it', 'No'] } as const;
    expect(controlOf({ ...select, chosen: 0 })?.state).toBe('off');
    expect(controlOf({ ...select, chosen: 1 })?.state).toBe('on');
    expect(controlOf({ ...select, chosen: 2 })?.state).toBe('off');
  });
});

describe('what can be perceived', () => {
  test('is judged by the stand-in where there is one', () => {
    const hidden = aSight({ concealedBy: ['opacity'] });
    expect(controlOf({ sight: hidden })?.concealedBy).toEqual(['opacity']);
    expect(controlOf({ sight: hidden, standIn: { ...aSight(), ref: 2, kind: 'pseudo' } })?.perceivable).toBe(true);
  });

  test('is nothing in a frame that is not to be seen', () => {
    expect(controlOf({}, { frame: { path: ['#f'], isTop: false, concealedBy: ['off-screen'] } })?.concealedBy).toEqual([
      'frame',
    ]);
  });

  test('are not words in the colour of their ground', () => {
    const words = { ...aSight(), style: aTextStyle({ color: 'rgb(250, 250, 250)' }) };
    expect(controlOf({ words })?.concealedBy).toEqual(['same-colour']);
    const onPicture = { ...words, style: { ...words.style, groundIsImage: true } };
    expect(controlOf({ words: onPicture })?.concealedBy).toEqual([]);
  });
});

describe('the rules stay silent', () => {
  test.each([
    ['on what the person ticked', { touched: true }, {}],
    ['on a tick the browser brought back', { initialState: 'off' }, { navigation: 'reload' }],
    ['on a copy that waits for a script', { fieldName: 'rows[__index__][news]' }, {}],
    ['on a signed-in person’s saved choice', {}, { outline: 'Log out\nAccount settings' }],
    ['on cookies that are locked on', { name: 'Functional cookies', fieldName: 'functional', disabled: true }, {}],
    ['on necessary cookies', { name: 'Strictly necessary cookies', fieldName: 'necessary' }, {}],
  ] as const)('%s', (_, control, page) => {
    expect(rulesOn(control, page)).toEqual([]);
    expect(rulesOn({}), 'the twin without it is found').toEqual(['fail preticked-consent']);
  });

  test('but not where markup says on after a reload', () => {
    expect(rulesOn({ initialState: 'on' }, { navigation: 'reload' })).toEqual(['fail preticked-consent']);
  });
});
