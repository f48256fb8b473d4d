// What every library's page shows, and what is true of it. The truth is written here and never read from the engine.

export type Role = 'checkbox' | 'switch' | 'radio';

/** How the whole component is placed: its painted stand-in and its words along with it. */
export type Placement =
  | 'visible'
  | 'opacity'
  | 'display'
  | 'visibility'
  | 'clip'
  | 'zero-size'
  | 'off-screen'
  | 'covered';

export type Truth = 'preticked-consent' | 'concealed-consent' | 'nothing';

export interface Scenario {
  readonly id: string;
  readonly role: Role;
  readonly words: string;
  /** The other choice of a pair of radios. */
  readonly otherwise: string;
  /** Whether `words` is chosen; a pair of radios has `otherwise` chosen where it is not. */
  readonly ticked: boolean;
  readonly placement: Placement;
  readonly truth: Truth;
}

interface Question {
  readonly name: string;
  readonly asksConsent: boolean;
  /** The same words twice on a page are read as one question shown twice, so that each scenario speaks of its own thing. */
  readonly ask: (about: string) => string;
  readonly otherwise: string;
}

const MARKETING: Question = {
  name: 'marketing',
  asksConsent: true,
  ask: (about) => `I agree to receive marketing emails about ${about}`,
  otherwise: 'I do not want marketing emails',
};

const QUESTIONS: readonly Question[] = [
  MARKETING,
  {
    name: 'sharing',
    asksConsent: true,
    ask: (about) => `I agree that my details are shared with third parties who sell ${about}`,
    otherwise: 'Do not share my details',
  },
  { name: 'remember', asksConsent: false, ask: () => 'Remember me on this device', otherwise: 'Ask me every time' },
  { name: 'filter', asksConsent: false, ask: (about) => `Only show ${about} in stock`, otherwise: 'Show everything' },
];

const ROLES: readonly Role[] = ['checkbox', 'switch', 'radio'];
const STATES = [true, false] as const;

const CONCEALED: readonly (readonly [Placement, string])[] = [
  ['opacity', 'tents'],
  ['display', 'lamps'],
  ['visibility', 'kites'],
  ['clip', 'boats'],
  ['zero-size', 'drums'],
  ['off-screen', 'skis'],
  ['covered', 'chairs'],
];

const idOf = (...parts: readonly string[]): string => parts.join(' ');

const shown: readonly Scenario[] = ROLES.flatMap((role) =>
  QUESTIONS.flatMap((question) =>
    STATES.map((ticked): Scenario => {
      const state = ticked ? 'ticked' : 'unticked';
      return {
        id: idOf(role, question.name, state, 'visible'),
        role,
        words: question.ask(ticked ? 'boots' : 'books'),
        otherwise: question.otherwise,
        ticked,
        placement: 'visible',
        truth: ticked && question.asksConsent ? 'preticked-consent' : 'nothing',
      };
    }),
  ),
);

const concealed: readonly Scenario[] = ROLES.flatMap((role) =>
  CONCEALED.flatMap(([placement, about]) =>
    STATES.map((ticked): Scenario => {
      const state = ticked ? 'ticked' : 'unticked';
      return {
        id: idOf(role, MARKETING.name, state, placement),
        role,
        words: MARKETING.ask(about),
        otherwise: MARKETING.otherwise,
        ticked,
        placement,
        truth: ticked ? 'concealed-consent' : 'nothing',
      };
    }),
  ),
);

export const SCENARIOS: readonly Scenario[] = [...shown, ...concealed];
