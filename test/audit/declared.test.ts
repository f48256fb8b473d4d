import { expect, test } from 'vitest';
import { type DeclaredControl, driftsOf, type ReadLook, unseenDeclarations } from '../../src/audit/declared.js';
import { runRules } from '../../src/audit/run.js';
import type { ControlFact, PageFacts } from '../../src/model/facts.js';
import { read } from '../../src/read/read.js';
import { RULES } from '../../src/rules/index.js';
import { aControl, aPage } from '../support/facts.js';
import { aHistory, aLife, onItself } from '../support/histories.js';

const URL = 'https://shop.example/signup';

function lookAt(controls: readonly ControlFact[], over: Partial<PageFacts> = {}): ReadLook {
  const facts = aPage({ url: URL, controls, places: { 1: '#one', 2: '#two' }, ...over });
  const reading = read(facts);
  const { findings, limits } = runRules(reading, RULES);
  return { url: facts.url, isLimited: limits.length > 0, frames: [{ path: ['#frame'], reading, findings }] };
}

const off = (over: Partial<ControlFact> = {}) => aControl({ state: 'off', initialState: 'off', ...over });
const declared = (over: Partial<DeclaredControl> = {}): DeclaredControl => ({
  name: /newsletter/,
  state: 'off',
  ...over,
});
const drifts = (looks: readonly ReadLook[], controls: readonly DeclaredControl[], exact = false) =>
  driftsOf(looks, [{ url: '/signup', controls, exact }]);

test('a control that is as declared is no drift', () => {
  const control = declared({ optional: true, separate: true });
  expect(drifts([lookAt([off()])], [control], true)).toEqual([]);
});

test('a default that was turned round is told with where it is', () => {
  expect(drifts([lookAt([aControl()])], [declared()])).toEqual([
    {
      url: URL,
      declared: '/newsletter/',
      kind: 'state',
      expected: 'off',
      actual: 'on',
      text: 'Send me the newsletter',
      target: ['#frame', '#one'],
    },
  ]);
  expect(drifts([lookAt([off()])], [declared({ state: 'on' })])).toMatchObject([{ expected: 'on', actual: 'off' }]);
});

test.each([
  ['missing', [off({ name: 'Remember me' })]],
  ['ambiguous', [off(), off({ ref: 2, order: 1 })]],
] as const)('%s is told', (kind, controls) => {
  expect(drifts([lookAt(controls)], [declared()])).toMatchObject([{ kind, text: null, target: null }]);
});

test('what could not be looked at may hold what is missing', () => {
  const look = lookAt([], { limits: [{ kind: 'unreachable-frame', target: [], reason: 'silent' }] });
  expect(drifts([look], [declared()])).toMatchObject([{ kind: 'missing', actual: 'none in what could be looked at' }]);
});

test('what is demanded is not optional: by the form, or by a page that does not go on', () => {
  const required = lookAt([off({ required: true })]);
  expect(drifts([required], [declared({ optional: true })])).toMatchObject([{ kind: 'optional', actual: 'required' }]);
  expect(drifts([required], [declared()])).toEqual([]);
  const locked = lookAt([off({ action: 7, form: null })], {
    actions: [
      {
        ref: 7,
        tag: 'button',
        name: 'Go on',
        language: 'en',
        form: null,
        submits: true,
        disabled: true,
        sight: off().sight,
      },
    ],
  });
  expect(drifts([locked], [declared({ optional: true })])).toMatchObject([
    { kind: 'optional', actual: 'the page does not go on without it' },
  ]);
});

test('what asks for the terms as well is not separate', () => {
  const both = lookAt([off({ name: 'I agree to the terms and to receive the newsletter' })]);
  const [drift, ...rest] = drifts([both], [declared({ separate: true })]);
  expect(rest).toEqual([]);
  expect(drift).toMatchObject({ kind: 'separate', actual: expect.stringContaining('terms') });
  expect(drifts([both], [declared()])).toEqual([]);
  // One purpose by two channels is found by a rule, and is still one consent.
  const channels = lookAt([off({ name: 'Send me the newsletter by email and by SMS' })]);
  expect(channels.frames[0]?.findings.map(({ message }) => message)).toContain('channels');
  expect(drifts([channels], [declared({ separate: true })])).toEqual([]);
});

test('a consent nobody declared is told where the declaration is exact, and other controls are not', () => {
  const look = lookAt([off(), aControl({ ref: 2, order: 1, name: 'Share my data with partners', fieldName: 'share' })]);
  expect(drifts([look], [declared()])).toEqual([]);
  expect(drifts([look], [declared()], true)).toMatchObject([
    { kind: 'undeclared', declared: '', text: 'Share my data with partners', actual: 'on', target: ['#frame', '#two'] },
  ]);
  const plain = lookAt([off(), off({ ref: 2, order: 1, name: 'Show the password', fieldName: 'show' })]);
  expect(drifts([plain], [declared()], true)).toEqual([]);
});

test('what the code of a journey turned is its own, what the page turned is not', () => {
  const turned = (cause: 'gesture' | 'script', press: typeof onItself | null) =>
    lookAt([aControl({ touched: cause === 'gesture' })], {
      history: aHistory({ controls: [aLife([{ at: 900, to: 'on', cause, press }])] }),
    });
  expect(drifts([turned('gesture', onItself)], [declared()])).toEqual([]);
  expect(drifts([turned('script', null)], [declared()])).toMatchObject([{ kind: 'state', actual: 'on' }]);
});

test('several looks at one page: it has to be at one of them, as declared at each, and is told once', () => {
  expect(drifts([lookAt([]), lookAt([off()])], [declared()])).toEqual([]);
  expect(drifts([lookAt([off()]), lookAt([aControl()]), lookAt([aControl()])], [declared()])).toHaveLength(1);
});

test('a declaration is for the pages its address fits, and one that fits none is told', () => {
  expect(driftsOf([lookAt([aControl()])], [{ url: '/checkout', controls: [declared()] }])).toEqual([]);
  const declarations = [
    { url: '/signup', controls: [] },
    { url: '/checkout/**', controls: [] },
  ];
  expect(unseenDeclarations([URL], declarations)).toEqual(['/checkout/**']);
});
