// What each consent manager shows in a fair and in an unfair configuration, and what is true of it.

/** A notice asks nothing; an uneven banner draws its refusal as mere text, as the manager does by itself. */
export type Configuration = 'fair' | 'unfair' | 'notice' | 'uneven';

/** `found` is a failure or something to be looked at: where a manager's own wording names no cookies, a rule may not be sure. */
export type Truth = 'fail' | 'found' | 'nothing';

export interface Banner {
  readonly manager: string;
  readonly configuration: Configuration;
  /** What is shown first, or the preferences opened from there. */
  readonly layer: 'first' | 'preferences';
  /**
   * Rule, or rules of which one is enough → what is true. A rule the catalogue does not hold yet is left out of the test, and
   * taken into it as soon as it is there.
   */
  readonly truth: Readonly<Record<string, Truth>>;
  /** What is written beside each switch that is on and not needed, where each has to be found by itself. */
  readonly presets?: readonly string[];
}

const PRESET = 'preticked-consent preticked-purpose';
const CONCEALED = 'concealed-consent';
const MISSING = 'missing-reject';
const WEAKER = 'weaker-reject';

export const BANNERS: readonly Banner[] = [
  {
    manager: 'vanilla-cookieconsent',
    configuration: 'fair',
    layer: 'first',
    truth: { [PRESET]: 'nothing', [CONCEALED]: 'nothing', [MISSING]: 'nothing', [WEAKER]: 'nothing' },
  },
  {
    manager: 'vanilla-cookieconsent',
    configuration: 'fair',
    layer: 'preferences',
    truth: { [PRESET]: 'nothing', [CONCEALED]: 'nothing', [MISSING]: 'nothing' },
  },
  {
    manager: 'vanilla-cookieconsent',
    configuration: 'unfair',
    layer: 'first',
    truth: { [PRESET]: 'nothing', [CONCEALED]: 'nothing', [MISSING]: 'fail' },
  },
  {
    manager: 'vanilla-cookieconsent',
    configuration: 'unfair',
    layer: 'preferences',
    truth: { [PRESET]: 'fail', [CONCEALED]: 'nothing' },
  },
  {
    manager: 'klaro',
    configuration: 'fair',
    layer: 'first',
    truth: { [PRESET]: 'nothing', [CONCEALED]: 'nothing', [MISSING]: 'nothing' },
  },
  {
    manager: 'klaro',
    configuration: 'fair',
    layer: 'preferences',
    truth: { [PRESET]: 'nothing', [CONCEALED]: 'nothing', [MISSING]: 'nothing' },
  },
  {
    manager: 'klaro',
    configuration: 'unfair',
    layer: 'first',
    truth: { [PRESET]: 'nothing', [CONCEALED]: 'nothing', [MISSING]: 'found' },
  },
  // Each service that is on lies folded under its purpose, so that something concealed is rightly found as well.
  {
    manager: 'klaro',
    configuration: 'unfair',
    layer: 'preferences',
    truth: { [PRESET]: 'fail', [CONCEALED]: 'fail' },
    presets: ['Visitor statistics', 'Advertising'],
  },
  // Osano's has no preferences: nothing in it can be on.
  {
    manager: 'osano-cookieconsent',
    configuration: 'fair',
    layer: 'first',
    truth: { [PRESET]: 'nothing', [MISSING]: 'nothing', [WEAKER]: 'nothing' },
  },
  {
    manager: 'osano-cookieconsent',
    configuration: 'uneven',
    layer: 'first',
    truth: { [PRESET]: 'nothing', [MISSING]: 'nothing', [WEAKER]: 'fail' },
  },
  {
    manager: 'osano-cookieconsent',
    configuration: 'unfair',
    layer: 'first',
    truth: { [PRESET]: 'nothing', [MISSING]: 'fail' },
  },
  {
    manager: 'osano-cookieconsent',
    configuration: 'notice',
    layer: 'first',
    truth: { [PRESET]: 'nothing', [MISSING]: 'nothing' },
  },
];
