// What a person presses to go on: submit buttons, and buttons or links whose words say so. Needed to tell what lies below
// the action, and what is hidden while the action is not.
import { readIntent } from '../lexicon/intent.js';
import type { ActionFact, Ref } from '../model/facts.js';
import { look } from './conceal.js';
import { readableText } from './label.js';
import { languageOf } from './language.js';
import type { Measure } from './measure.js';
import { allIn, attribute, closest, isElement, localName, matches, parentOf } from './natives.js';
import type { RefBook } from './refs.js';
import { clean } from './text.js';
import type { Root } from './walk.js';

const PRESSED =
  'button, input[type="submit" i], input[type="button" i], input[type="image" i], a, [role="button"], [onclick], [class*="btn" i], [class*="button" i]';
const SUBMITS = 'button:not([type]), button[type="submit" i], input[type="submit" i], input[type="image" i]';
// Words on a button are few; a longer text is a card or a paragraph that happens to be a link (own judgement).
const MAX_NAME = 60;
const MAX_ACTIONS = 60;
const MAX_TRIED = 2000;

export interface FoundAction {
  readonly element: Element;
  readonly fact: ActionFact;
}

export function formOf(of: Element): Element | null {
  const named = attribute(of, 'form');
  if (named) return of.ownerDocument.getElementById(named);
  return closest(of, 'form');
}

const wordsOn = (of: Element): string =>
  attribute(of, 'aria-label') ??
  (localName(of) === 'input' ? (attribute(of, 'value') ?? attribute(of, 'alt') ?? '') : readableText(of));

export function findActions(
  roots: readonly Root[],
  measure: Measure,
  refs: RefBook,
  formNumber: (form: Element | null) => Ref | null,
  language: string | null,
): FoundAction[] {
  const found: FoundAction[] = [];
  let tried = 0;
  for (const root of roots) {
    for (const element of allIn(root, PRESSED)) {
      if (found.length >= MAX_ACTIONS || ++tried > MAX_TRIED) return found;
      const form = formOf(element);
      const submits = form !== null && matches(element, SUBMITS);
      const name = clean(wordsOn(element), [], MAX_NAME * 2);
      if (!submits) {
        if (name === '' || name.length > MAX_NAME || closest(element, 'label, nav, footer')) continue;
        if (!['submit', 'accept'].includes(readIntent(name, language))) continue;
        if (found.some((other) => other.element.contains(element))) continue;
      }
      const fact: ActionFact = {
        ref: refs.add(element),
        tag: localName(element),
        name,
        language: languageOf(element) ?? language,
        form: formNumber(form),
        submits,
        sight: look(element, measure),
      };
      found.push({ element, fact });
    }
  }
  return found;
}

const isSeen = (action: FoundAction): boolean => action.fact.sight.concealedBy?.length === 0;

/** The action a control is sent with: of its own form first, else the nearest one around it. Seen ones go before hidden ones. */
export function actionFor(control: Element, form: Element | null, actions: readonly FoundAction[]): FoundAction | null {
  if (form) {
    const own = actions.filter((action) => formOf(action.element) === form && action.fact.submits);
    const inside = own.length > 0 ? own : actions.filter((action) => form.contains(action.element));
    const first = inside.find(isSeen) ?? inside[0];
    if (first) return first;
  }
  for (let at: Element | null = control; at; ) {
    const parent: Node | null = parentOf(at);
    at = isElement(parent) ? parent : null;
    const around = actions.filter((action) => at?.contains(action.element));
    const first = around.find(isSeen) ?? around[0];
    if (first) return first;
  }
  return actions.find(isSeen) ?? null;
}
