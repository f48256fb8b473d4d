import { describe, expect, test } from 'vitest';
import { MAX_MESSAGE_BYTES, parseAudited, parseTabId } from '../../src/extension/schema.js';
import { aConsent, aFrameReport, aSubmission } from './a-report.js';

const ID = '0123abcd-0123-0123-0123-0123456789ab';
const said = (change: object = {}, more: object = {}) => ({
  document: ID,
  report: { ...aFrameReport(), ...change },
  ...more,
});
const [finding] = aFrameReport().findings;
const withFinding = (change: object) => said({ findings: [{ ...finding, ...change }] });

test('a report of the engine passes as it is', () => {
  expect(parseAudited(said())).toEqual(said());
});

test('a report that carries what was gathered and turned down passes as it is', () => {
  const full = said(
    {
      submissions: [aSubmission(), aSubmission({ means: 'gathered', receiver: '' })],
      memory: { declined: [{ role: 'checkbox', words: 'Share', fieldName: 'share' }], refused: ['We use cookies'] },
    },
    { isLeaving: true },
  );
  expect(parseAudited(full)).toEqual(full);
});

test('a finding of a form that is gone points nowhere', () => {
  expect(parseAudited(withFinding({ about: -1 })).report.findings[0]?.about).toBe(-1);
});

const VNODE = { type: 'img', props: { src: 'x', onerror: 'alert(1)' }, __k: null, constructor: undefined };

describe('a content script is taken at none of its words', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'report'],
    ['a list', []],
    ['a report without its document', { report: aFrameReport() }],
    ['a document id of another shape', said({}, { document: 'mine' })],
    ['a tab of its own choosing', said({}, { tabId: 1 })],
    ['a time of its own choosing', said({ auditedAt: '1970-01-01' })],
    ['an address with a query', said({ url: 'https://shop.example/?token=1' })],
    ['an address with a fragment', said({ url: 'https://shop.example/#token' })],
    ['an address of a megabyte', said({ url: `https://shop.example/${'a'.repeat(3000)}` })],
    ['an element drawn as data in the title', said({ title: VNODE })],
    ['an element drawn as data in the words', withFinding({ text: VNODE })],
    ['an element drawn as data in the evidence', withFinding({ evidence: { words: VNODE } })],
    ['a severity that does not exist', withFinding({ severity: 'illegal' })],
    ['a ref that is no number', withFinding({ about: '1' })],
    ['a negative ref', withFinding({ about: -2 })],
    ['a number that is none', withFinding({ evidence: { contrast: Number.NaN } })],
    ['an endless number', withFinding({ evidence: { contrast: Number.POSITIVE_INFINITY } })],
    ['words longer than any label', withFinding({ text: 'x'.repeat(601) })],
    [
      'evidence without end',
      withFinding({ evidence: Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`k${i}`, 1])) }),
    ],
    ['evidence named like a property of every object', withFinding({ evidence: { hasOwnProperty: 1 } })],
    ['a rule id that is a sentence', withFinding({ rule: 'My rival breaks the law' })],
    ['more findings than a page can have', said({ findings: Array.from({ length: 201 }, () => finding) })],
    ['a target without end', withFinding({ target: Array.from({ length: 17 }, () => 'a') })],
    ['a receiver with a query', said({ submissions: [aSubmission({ receiver: 'https://ads.example/?id=1' })] })],
    ['a typed value beside a consent', said({ submissions: [{ ...aSubmission(), email: 'ann@mail.example' }] })],
    [
      'a value that is no state',
      said({ submissions: [aSubmission({ consents: [aConsent({ sent: 'ann' as 'on' })] })] }),
    ],
    ['submissions without end', said({ submissions: Array.from({ length: 21 }, () => aSubmission()) })],
    ['a memory without end', said({ memory: { declined: [], refused: Array.from({ length: 21 }, () => 'no') } })],
    ['a field nobody asked for', said({ cookies: 'session=1' })],
  ])('%s is refused', (_name, message) => {
    expect(() => parseAudited(message)).toThrow();
  });

  test('what is larger than a message may be is refused before it is looked into', () => {
    const evidence = { words: 'x'.repeat(500), more: Array.from({ length: 60 }, () => 'y'.repeat(500)) };
    const large = said({ findings: Array.from({ length: 20 }, () => ({ ...finding, evidence })) });
    expect(JSON.stringify(large).length).toBeGreaterThan(MAX_MESSAGE_BYTES);
    expect(() => parseAudited(large)).toThrow(RangeError);
  });

  test('a refusal repeats nothing of the message', () => {
    expect(() => parseAudited(said({ title: { secret: 'canary' } }))).toThrow(/^not a report$/);
  });
});

test('evidence that reaches for the prototype is left out', () => {
  const evil = withFinding(JSON.parse('{"evidence":{"__proto__":{"polluted":true},"state":"on"}}') as object);
  const [first] = parseAudited(evil).report.findings;
  expect(Object.getPrototypeOf(first?.evidence)).toBe(Object.prototype);
  expect(first?.evidence).toEqual({ state: 'on' });
});

test.each([undefined, null, '1', -1, 1.5, Number.NaN, {}])('%s is no tab', (value) => {
  expect(() => parseTabId(value)).toThrow();
});
