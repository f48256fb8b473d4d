// Controls as the config declares them, against controls as they are. An update that turns a default round is a drift, whether or not
// any rule has something against it.
import type { Drift } from '../model/comparison.js';
import type { Target } from '../model/facts.js';
import type { FrameFinding } from '../model/finding.js';
import type { ControlReading, Reading } from '../model/reading.js';
import { fitsAddress } from './address-glob.js';
import { isNamed, type NamePattern } from './name-pattern.js';

export interface DeclaredControl {
  readonly name: NamePattern;
  readonly state: 'on' | 'off';
  readonly optional?: boolean;
  readonly separate?: boolean;
}

export interface Declaration {
  readonly url: string;
  readonly controls: readonly DeclaredControl[];
  readonly exact?: boolean;
}

/** One frame of a page at one time: what was read of it, and what every rule found there. */
export interface ReadFrame {
  readonly path: Target;
  readonly reading: Reading;
  readonly findings: readonly FrameFinding[];
}

/** A page at one time. It may be looked at several times: at steps of a journey, at several loads. */
export interface ReadLook {
  /** Address, cleaned. */
  readonly url: string;
  /** Something of it could not be looked at. */
  readonly isLimited: boolean;
  readonly frames: readonly ReadFrame[];
}

interface Found {
  readonly control: ControlReading;
  readonly target: Target;
  /** What was found about this very control. */
  readonly findings: readonly FrameFinding[];
}

const wordsOf = ({ name, fieldName }: ControlReading): string => name || fieldName;

const controlsOf = ({ frames }: ReadLook): readonly Found[] =>
  frames.flatMap(({ path, reading, findings }) =>
    reading.controls.map((control) => {
      const place = reading.page.places[control.ref];
      return {
        control,
        target: place === undefined ? path : [...path, place],
        findings: findings.filter(({ about }) => about === control.ref),
      };
    }),
  );

/** As the page gave it: what a person, or the code of a journey, brought about since is theirs. */
function givenState({ history, state }: ControlReading): string {
  const changes = history?.changes ?? [];
  const pressed = changes.findIndex(({ cause }) => cause === 'gesture');
  return pressed < 0 ? state : (changes[pressed - 1]?.to ?? history?.first ?? state);
}

/** What keeps a person from leaving it as it is; null where nothing does. */
function demandedBy({ control, findings }: Found): string | null {
  if (control.required) return 'required';
  return findings.some(({ rule }) => rule === 'forced-consent') ? 'the page does not go on without it' : null;
}

/** What it asks for beside. One purpose that comes by several channels is one consent. */
function tiedTo({ findings }: Found): string | null {
  const bundle = findings.find(({ rule, message }) => rule === 'bundled-consent' && message !== 'channels');
  return bundle ? `one control for ${bundle.purposes.join(', ')}` : null;
}

type Told = Omit<Drift, 'url'>;

function driftsOfControl(declared: DeclaredControl, found: Found): readonly Told[] {
  const { control, target } = found;
  const about = { declared: String(declared.name), text: wordsOf(control), target };
  const state = givenState(control);
  const demanded = declared.optional ? demandedBy(found) : null;
  const tied = declared.separate ? tiedTo(found) : null;
  return [
    ...(state === declared.state
      ? []
      : [{ ...about, kind: 'state', expected: declared.state, actual: state } as const]),
    ...(demanded === null ? [] : [{ ...about, kind: 'optional', expected: 'optional', actual: demanded } as const]),
    ...(tied === null ? [] : [{ ...about, kind: 'separate', expected: 'a control of its own', actual: tied } as const]),
  ];
}

/** One control, as it was at every look that showed it. */
function judge(declared: DeclaredControl, looks: readonly ReadLook[]): readonly Told[] {
  const named = looks.map((look) => controlsOf(look).filter(({ control }) => isNamed(declared.name, wordsOf(control))));
  const about = { declared: String(declared.name), text: null, target: null };
  if (named.every(({ length }) => length === 0)) {
    const actual = looks.some(({ isLimited }) => isLimited) ? 'none in what could be looked at' : 'none';
    return [{ ...about, kind: 'missing', expected: 'a control of this name', actual }];
  }
  return named.flatMap((controls): readonly Told[] => {
    const [only, ...others] = controls;
    if (!only) return [];
    if (others.length === 0) return driftsOfControl(declared, only);
    return [
      { ...about, kind: 'ambiguous', expected: 'one control of this name', actual: `${controls.length} controls` },
    ];
  });
}

const undeclared = (declared: readonly DeclaredControl[], looks: readonly ReadLook[]): readonly Told[] =>
  looks.flatMap(controlsOf).flatMap(({ control, target }): readonly Told[] => {
    const text = wordsOf(control);
    if (!control.isConsent || declared.some(({ name }) => isNamed(name, text))) return [];
    const expected = 'no consent control but those declared';
    return [{ declared: '', kind: 'undeclared', expected, actual: givenState(control), text, target }];
  });

/** The same thing seen at several looks is told once. */
const once = (drifts: readonly Drift[]): readonly Drift[] => {
  const keyOf = ({ target: _, ...drift }: Drift) => JSON.stringify(drift);
  return [...new Map(drifts.toReversed().map((drift) => [keyOf(drift), drift])).values()].toReversed();
};

/** Where the pages are not as declared, in the order of the pages and of the declarations. */
export function driftsOf(looks: readonly ReadLook[], declarations: readonly Declaration[]): readonly Drift[] {
  const urls = [...new Set(looks.map(({ url }) => url))];
  const drifts = urls.flatMap((url) => {
    const here = looks.filter((look) => look.url === url);
    const meant = declarations.filter((one) => fitsAddress(one.url, url));
    const controls = meant.flatMap((one) => one.controls);
    const exact = meant.some((one) => one.exact) ? undeclared(controls, here) : [];
    return [...controls.flatMap((control) => judge(control, here)), ...exact].map((told) => ({ url, ...told }));
  });
  return once(drifts);
}

/** Addresses declared that no page of a run has. */
export const unseenDeclarations = (urls: readonly string[], declarations: readonly Declaration[]): readonly string[] =>
  declarations.filter((one) => !urls.some((url) => fitsAddress(one.url, url))).map(({ url }) => url);
