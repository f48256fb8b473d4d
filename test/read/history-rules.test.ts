// The rules about time on hand-made histories: what a page in a browser shows too seldom to wait for.
import { describe, expect, test } from 'vitest';
import { runRules } from '../../src/audit/run.js';
import type { PageFacts } from '../../src/model/facts.js';
import type { PageHistory } from '../../src/model/history.js';
import { read } from '../../src/read/read.js';
import { RULES } from '../../src/rules/index.js';
import { aButton, aControl, aPage, aSurface } from '../support/facts.js';
import {
  aGathered,
  aHistory,
  aLife,
  aLivedPage,
  anEffort,
  aRefusal,
  aSubmission,
  onAction,
  onControl,
  onItself,
  pressed,
  turned,
} from '../support/histories.js';

const OVER_TIME = RULES.filter(({ id, needs }) => needs.includes('history') || id === 'preticked-consent');

/** What all rules about time say together, so that one cause told twice would show. */
const said = (facts: PageFacts): string[] =>
  runRules(read(facts), OVER_TIME).findings.map(({ rule, verdict, message }) => `${rule} ${verdict} ${message}`);

describe('a control that is on is told of once', () => {
  test('by whoever turned it on late', () => {
    expect(said(aLivedPage(aLife([turned('on')])))).toEqual(['script-ticked-consent fail ticked']);
  });

  test('as on from the first, where a script turned it on while the page was drawn', () => {
    expect(said(aLivedPage(aLife([turned('on', { at: 900 })])))).toEqual(['preticked-consent fail preset']);
  });

  test('for a person to look at, where it cannot be told what turned it on', () => {
    expect(said(aLivedPage(aLife([turned('on', { cause: 'unknown' })])))).toEqual([
      'script-ticked-consent review unsure',
    ]);
  });

  test('as re-ticked, and not as ticked or pre-ticked as well', () => {
    const life = aLife([pressed('off'), turned('on')], { markup: 'on', first: 'on' });
    expect(said(aLivedPage(life, { touched: true }))).toEqual(['reticked-consent fail returned']);
    const before = aLife([], { markup: 'on', first: 'on', declinedBefore: true });
    expect(said(aLivedPage(before))).toEqual(['reticked-consent fail earlier']);
    expect(said(aLivedPage(aLife([turned('on')], { declinedBefore: true })))).toEqual([
      'reticked-consent fail returned',
    ]);
  });

  test('as added at submit, where the press that sent the form turned it on', () => {
    const submissions = [aSubmission([aGathered()])];
    const byAction = aLife([pressed('on', onAction('Sign up'), 6000)]);
    expect(said(aLivedPage(byAction, {}, { submissions }))).toEqual(['added-at-submit fail contrary']);
    const byEnter = aLife([turned('on', { at: 6000 })]);
    expect(said(aLivedPage(byEnter, {}, { submissions }))).toEqual(['added-at-submit fail contrary']);
  });

  test('as re-ticked rather than as added, after a “no”', () => {
    const life = aLife([pressed('off'), pressed('on', onAction('Sign up'), 6000)], { first: 'on' });
    const history = { submissions: [aSubmission([aGathered({ touched: true })])] };
    expect(said(aLivedPage(life, { touched: true }, history))).toEqual(['reticked-consent fail returned']);
  });

  test('as turned on by a script, where what was gathered may never have been sent', () => {
    const history = { submissions: [aSubmission([aGathered()], { means: 'gathered' })] };
    expect(said(aLivedPage(aLife([turned('on')]), {}, history))).toEqual(['script-ticked-consent fail ticked']);
  });

  test('as it was put back by a draft, by nobody but a person who looks', () => {
    const drafted = turned('on', { cause: 'restore' });
    expect(said(aLivedPage(aLife([drafted])))).toEqual(['preticked-consent review unsure']);
    expect(said(aLivedPage(aLife([drafted]), {}, {}, { navigation: 'reload' }))).toEqual([]);
  });

  test.each([
    ['the browser filled it in', aLife([turned('on', { cause: 'autofill' })]), {}],
    ['the person pressed it', aLife([pressed('on')]), { touched: true }],
    ['the person pressed what asks the same', aLife([pressed('on', onControl('Subscribe to our newsletter'))]), {}],
  ])('and not at all where %s', (_, life, over) => {
    expect(said(aLivedPage(life, over))).toEqual([]);
  });

  test('and not at all where it is off', () => {
    expect(said(aLivedPage(aLife()))).toEqual([]);
  });
});

describe('swept in', () => {
  const swept = (press: Parameters<typeof pressed>[1], over: Parameters<typeof aLivedPage>[1] = {}) =>
    said(aLivedPage(aLife([pressed('on', press)]), over));

  test('by a master box and by a button that goes on', () => {
    expect(swept(onControl('Agree to all'))).toEqual(['swept-in-consent fail swept']);
    expect(swept(onAction('Next'))).toEqual(['swept-in-consent fail swept']);
  });

  test('unseen, however it is marked', () => {
    const unseen = aControl().sight;
    const over = { name: '(Optional) Send me the newsletter', sight: { ...unseen, concealedBy: ['display'] as const } };
    expect(swept(onControl('Agree to all'), over)).toEqual(['swept-in-consent fail hidden']);
  });

  test('says nothing of the terms, which nobody can leave out', () => {
    expect(swept(onControl('Agree to all'), { name: 'I agree to the terms and conditions', fieldName: 't' })).toEqual(
      [],
    );
  });
});

describe('what was gathered', () => {
  const form = { ref: 9, order: 0, name: '', heading: 'Sign up', fieldKinds: ['email'] };
  const gathered = (one: Parameters<typeof aGathered>[0], over: object = {}, page: Partial<PageFacts> = {}) =>
    said(
      aPage({
        forms: [form],
        measured: { style: true, layout: true, history: true },
        history: aHistory({ submissions: [aSubmission([aGathered(one)], over)] }),
        ...page,
      }),
    );
  const field = { ref: null, role: 'field', words: '', fieldName: 'newsletter_optin', shown: 'unknown' } as const;

  test('as it was shown is left alone', () => {
    expect(gathered({ shown: 'on' })).toEqual([]);
    expect(gathered({ sent: 'off' })).toEqual([]);
    expect(gathered({ sent: 'unknown' })).toEqual([]);
  });

  test('from a field in no part of the form appeared, while the form is still there', () => {
    expect(gathered(field)).toEqual(['added-at-submit fail appeared']);
    expect(gathered(field, {}, { forms: [] })).toEqual(['added-at-submit review unsure']);
  });

  test('from a field of a request is for a person to look at; an answer to a banner is not', () => {
    expect(gathered(field, { means: 'request', form: '' })).toEqual(['added-at-submit review unsure']);
    const cookies = { ...field, fieldName: 'cookies', purposes: ['cookies'] as const };
    expect(gathered(cookies, { means: 'request', form: '' })).toEqual([]);
  });

  test('under a name that refuses is a refusal', () => {
    expect(gathered({ ...field, fieldName: 'no_marketing' })).toEqual([]);
  });

  test('of a request contradicts a box that never was on, and not one that was', () => {
    const request = { means: 'request', form: '' } as const;
    const box = aControl({ initialState: 'off', state: 'off' });
    const lived = (life: ReturnType<typeof aLife>): Partial<PageFacts> => ({
      controls: [box],
      history: aHistory({ controls: [life], submissions: [aSubmission([aGathered(field)], request)] }),
    });
    expect(gathered(field, request, lived(aLife()))).toEqual(['added-at-submit fail contradicts']);
    // The form was emptied once it had been sent.
    expect(gathered(field, request, lived(aLife([pressed('on', onItself), turned('off')])))).toEqual([]);
  });

  test('twice in the same way is told once, by the plainer of the two', () => {
    const twice = {
      ...aHistory(),
      submissions: ['submit', 'gathered', 'submit'].map((means) =>
        aSubmission([aGathered()], { means: means as 'submit' }),
      ),
    };
    expect(gathered({}, {}, { history: twice })).toEqual(['added-at-submit fail contrary']);
  });
});

describe('a banner', () => {
  const banner = aSurface();
  const page = (history: Partial<PageHistory>, over: Partial<PageFacts> = {}): PageFacts =>
    aPage({
      surfaces: [banner],
      buttons: [aButton(), aButton({ ref: 5, name: 'Reject all' })],
      measured: { style: true, layout: true, history: true },
      history: aHistory(history),
      ...over,
    });

  test('that comes back after a refusal asks again; one that is still there does not', () => {
    expect(said(page({ refusals: [aRefusal(banner.text, { returned: 1 })] }))).toEqual(['repeated-prompt fail again']);
    expect(said(page({ refusals: [aRefusal(banner.text, { isEarlier: true })] }))).toEqual([
      'repeated-prompt fail again',
    ]);
    expect(said(page({ refusals: [aRefusal(banner.text)] }))).toEqual([]);
    expect(said(page({ refusals: [aRefusal('Our policy has changed.', { isEarlier: true })] }))).toEqual([]);
  });

  test('is counted by a probe rather than by the person, who may have taken a detour', () => {
    const detour = anEffort({ refuse: 4, by: 'person' });
    expect(said(page({ efforts: [detour] }))).toEqual(['buried-reject review detour']);
    expect(said(page({ efforts: [anEffort({ refuse: 1 }), detour] }))).toEqual([]);
    expect(said(page({ efforts: [detour, anEffort()] }))).toEqual(['buried-reject fail longer']);
  });

  test('that is gone is told of by what was counted', () => {
    const { findings } = runRules(read(page({ efforts: [anEffort()] }, { surfaces: [] })), OVER_TIME);
    expect(findings).toMatchObject([{ rule: 'buried-reject', verdict: 'fail', purposes: ['cookies'] }]);
  });
});

test('nothing is passed that nobody observed', () => {
  const { outcomes } = runRules(
    read({ ...aLivedPage(aLife()), measured: { style: true, layout: true, history: false } }),
    OVER_TIME,
  );
  const { 'preticked-consent': _, ...overTime } = outcomes;
  expect(new Set(Object.values(overTime))).toEqual(new Set(['skipped']));
});
