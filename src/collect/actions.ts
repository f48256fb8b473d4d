// What a person presses to go on: submit buttons, and buttons or links whose words say so. Needed to tell what lies below
// the action, and what is hidden while the action is not.
import { readIntent } from '../lexicon/intent.js';
import type { ActionFact, Limit, Ref, Sight } from '../model/facts.js';
import type { Steps } from '../model/steps.js';
import { look } from './conceal.js';
import { readableText } from './label.js';
import { languageOf } from './language.js';
import type { Measure } from './measure.js';
import { attribute, closest, isElement, localName, matches, parentOf } from './natives.js';
import type { RefBook } from './refs.js';
import { clean } from './text.js';
import { tooMany } from './too-many.js';
import type { Trees } from './trees.js';
import type { Typed } from './typed.js';

const PRESSED =
  'button, input[type="submit" i], input[type="button" i], input[type="image" i], a, [role="button"], [onclick], [class*="btn" i], [class*="button" i]';
const SUBMITS = 'button:not([type]), button[type="submit" i], input[type="submit" i], input[type="image" i]';
// Words on a button are few; a longer text is a card or a paragraph that happens to be a link (own judgement).
const MAX_NAME = 60;
// Beyond these an action is told only where a control or a sentence is tied to it (own judgement).
const MAX_TOLD = 60;
const MAX_TRIED = 2000;
// So many are tried in about a millisecond (measured on two slow cores).
const STRIDE = 20;

export interface FoundAction {
  readonly element: Element;
  readonly fact: Omit<ActionFact, 'sight'>;
  /** What lies over it is asked of the browser, which takes its time on a long page: only when it is wanted, and once. */
  readonly sight: () => Sight;
  /** Null as long as nobody asked. */
  readonly asked: () => Sight | null;
}

export interface Actions {
  readonly actions: readonly FoundAction[];
  readonly limits: readonly Limit[];
}

export function formOf(of: Element): Element | null {
  const named = attribute(of, 'form');
  if (named) return of.ownerDocument.getElementById(named);
  return closest(of, 'form');
}

export const wordsOn = (of: Element): string =>
  attribute(of, 'aria-label') ??
  (localName(of) === 'input' ? (attribute(of, 'value') ?? attribute(of, 'alt') ?? '') : readableText(of));

function withSight(element: Element, measure: Measure, fact: FoundAction['fact']): FoundAction {
  let seen: Sight | null = null;
  return {
    element,
    fact,
    sight: () => {
      seen ??= look(element, measure);
      return seen;
    },
    asked: () => seen,
  };
}

function isInside(element: Element, holders: ReadonlySet<Node>): boolean {
  for (let at: Node | null = element; at; at = parentOf(at)) if (holders.has(at)) return true;
  return false;
}

const NOT_MEASURED: Sight = { box: null, concealedBy: null, measures: {} };

/** As facts, once everything is tied to its action. */
export const factsOf = (actions: readonly FoundAction[]): ActionFact[] =>
  actions.flatMap(({ fact, asked }, at) => {
    const sight = asked();
    return at < MAX_TOLD || sight !== null ? [{ ...fact, sight: sight ?? NOT_MEASURED }] : [];
  });

export function* findActions(
  trees: Trees,
  measure: Measure,
  refs: RefBook,
  formNumber: (form: Element | null) => Ref | null,
  language: string | null,
  typed: Typed,
): Steps<Actions> {
  const found: FoundAction[] = [];
  const within = new Set<Node>();
  let tried = 0;
  for (const root of trees.roots) {
    for (const element of trees.pressableIn(root)) {
      if (!matches(element, PRESSED)) continue;
      if (tried % STRIDE === 0) yield;
      if (++tried > MAX_TRIED) return { actions: found, limits: [tooMany(MAX_TRIED, 'things to press')] };
      const submits = matches(element, SUBMITS) && formOf(element) !== null;
      const name = clean(wordsOn(element), typed, MAX_NAME * 2);
      if (!submits) {
        if (name === '' || name.length > MAX_NAME || closest(element, 'label, nav, footer')) continue;
        if (!['submit', 'accept'].includes(readIntent(name, language))) continue;
        if (isInside(element, within)) continue;
      }
      within.add(element);
      found.push(
        withSight(element, measure, {
          ref: refs.add(element),
          tag: localName(element),
          name,
          language: languageOf(element) ?? language,
          form: formNumber(formOf(element)),
          submits,
          disabled: matches(element, ':disabled') || attribute(element, 'aria-disabled') === 'true',
        }),
      );
    }
  }
  return { actions: found, limits: [] };
}

export const isSeen = (action: FoundAction): boolean => action.sight().concealedBy?.length === 0;

interface Nearest {
  /** The actions a form is sent with. */
  readonly of: Map<Element, FoundAction[]>;
  /** Those inside an element. */
  readonly inside: Map<Element, FoundAction[]>;
}

function offer(places: Map<Element, FoundAction[]>, place: Element, action: FoundAction): void {
  const all = places.get(place);
  if (all) all.push(action);
  else places.set(place, [action]);
}

const firsts = new WeakMap<readonly FoundAction[], FoundAction>();

/** Seen ones go before hidden ones. Found out once a place: where all are hidden, all of them have to be asked. */
function firstOf(actions: readonly FoundAction[] = []): FoundAction | undefined {
  const first = firsts.get(actions) ?? actions.find(isSeen) ?? actions[0];
  if (first) firsts.set(actions, first);
  return first;
}

const nearest = new WeakMap<readonly FoundAction[], Nearest>();

/** Found out once a look: a page of a thousand boxes asks for each of them. */
function nearestAmong(actions: readonly FoundAction[]): Nearest {
  const known = nearest.get(actions);
  if (known) return known;
  const found: Nearest = { of: new Map(), inside: new Map() };
  for (const action of actions) {
    const form = action.fact.submits ? formOf(action.element) : null;
    if (form) offer(found.of, form, action);
    for (let at: Node | null = action.element; isElement(at); at = parentOf(at)) offer(found.inside, at, action);
  }
  nearest.set(actions, found);
  return found;
}

/** Those inside an element, in tree order. */
export const actionsIn = (of: Element, actions: readonly FoundAction[]): readonly FoundAction[] =>
  nearestAmong(actions).inside.get(of) ?? [];

/** The action a control is sent with: of its own form first, else the nearest one around it. */
export function actionFor(control: Element, form: Element | null, actions: readonly FoundAction[]): FoundAction | null {
  const { of, inside } = nearestAmong(actions);
  const own = form ? firstOf(of.get(form) ?? inside.get(form)) : undefined;
  if (own) return own;
  for (let at = parentOf(control); isElement(at); at = parentOf(at)) {
    const first = firstOf(inside.get(at));
    if (first) return first;
  }
  const any = firstOf(actions);
  return any && isSeen(any) ? any : null;
}
