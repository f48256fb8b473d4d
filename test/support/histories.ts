// Hand-made histories: what an observer would have seen.
import type { ControlFact, PageFacts } from '../../src/model/facts.js';
import {
  type Change,
  type ControlHistory,
  type Effort,
  type Gathered,
  NO_MEMORY,
  type PageHistory,
  type Press,
  type Refusal,
  type Submission,
} from '../../src/model/history.js';
import { aControl, aPage } from './facts.js';

/** A page that had loaded at 500 ms. */
export const aHistory = (over: Partial<PageHistory> = {}): PageHistory => ({
  isWhole: true,
  loadedAt: 500,
  controls: [],
  submissions: [],
  refusals: [],
  efforts: [],
  memory: NO_MEMORY,
  ...over,
});

/** Of the control that `aControl` makes: off by markup and at first sight. */
export const aLife = (changes: readonly Change[] = [], over: Partial<ControlHistory> = {}): ControlHistory => ({
  ref: 1,
  markup: 'off',
  first: 'off',
  firstAt: 400,
  changes,
  changeCount: changes.length,
  declinedBefore: false,
  ...over,
});

export const onItself: Press = { on: 'itself', words: 'Send me the newsletter' };
export const onControl = (words: string): Press => ({ on: 'control', words });
export const onAction = (words: string): Press => ({ on: 'action', words });
export const elsewhere: Press = { on: 'elsewhere', words: '' };

/** By a script, five seconds in, with no press before it. */
export const turned = (to: Change['to'], over: Partial<Change> = {}): Change => ({
  at: 5000,
  to,
  cause: 'script',
  press: null,
  ...over,
});

export const pressed = (to: Change['to'], press: Press = onItself, at = 3000): Change =>
  turned(to, { at, cause: 'gesture', press });

/** One control with its history; `state` follows the last change. */
export function aLivedPage(
  life: ControlHistory,
  over: Partial<ControlFact> = {},
  history: Partial<PageHistory> = {},
  page: Partial<PageFacts> = {},
): PageFacts {
  const state = life.changes.at(-1)?.to ?? life.first;
  return aPage({
    controls: [aControl({ ref: life.ref, initialState: life.markup, state, ...over })],
    measured: { style: true, layout: true, history: true },
    history: aHistory({ controls: [life], ...history }),
    ...page,
  });
}

export const aGathered = (over: Partial<Gathered> = {}): Gathered => ({
  ref: 1,
  words: 'Send me the newsletter',
  fieldName: 'news',
  role: 'checkbox',
  purposes: ['marketing'],
  shown: 'off',
  sent: 'on',
  touched: false,
  declined: false,
  ...over,
});

export const aSubmission = (consents: readonly Gathered[], over: Partial<Submission> = {}): Submission => ({
  at: 6000,
  means: 'submit',
  form: 'Sign up',
  receiver: 'https://shop.example',
  consents,
  ...over,
});

export const aRefusal = (words: string, over: Partial<Refusal> = {}): Refusal => ({
  words: words.slice(0, 200),
  at: 2000,
  isEarlier: false,
  returned: 0,
  ...over,
});

export const anEffort = (over: Partial<Effort> = {}): Effort => ({
  surface: 4,
  words: 'We use cookies to measure how our site is used and to show you advertising.',
  accept: 1,
  refuse: 2,
  way: ['Settings', 'Reject all'],
  by: 'probe',
  ...over,
});
