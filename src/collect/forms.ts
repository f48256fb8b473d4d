import type { FormFact, Ref } from '../model/facts.js';
import { allIn, attribute, localName, textOf } from './natives.js';
import type { RefBook } from './refs.js';
import { tidy } from './text.js';
import type { Root } from './walk.js';

const FILLED_IN = 'input, textarea, select';
const NOT_FILLED = new Set(['hidden', 'submit', 'button', 'image', 'reset', 'checkbox', 'radio']);

export interface Forms {
  readonly facts: readonly FormFact[];
  readonly numberOf: (form: Element | null) => Ref | null;
}

const kindOf = (field: Element): string =>
  localName(field) === 'input' ? (attribute(field, 'type') ?? 'text').toLowerCase() : localName(field);

/** Kinds of the fields a person fills in. Never what is in them. */
const kindsIn = (form: Element): string[] => [
  ...new Set(
    allIn(form, FILLED_IN)
      .map(kindOf)
      .filter((kind) => !NOT_FILLED.has(kind)),
  ),
];

export function findForms(roots: readonly Root[], refs: RefBook): Forms {
  const forms = roots.flatMap((root) => allIn(root, 'form'));
  const numbers = new Map(forms.map((form) => [form, refs.add(form)]));
  const facts = forms.map((form, order) => ({
    ref: numbers.get(form) as Ref,
    order,
    name: tidy(attribute(form, 'name') ?? attribute(form, 'id') ?? '', 128),
    heading: tidy(textOf(allIn(form, 'legend, h1, h2, h3, h4')[0] ?? form.ownerDocument.createTextNode('')) ?? '', 200),
    fieldKinds: kindsIn(form),
  }));
  return { facts, numberOf: (form) => (form ? (numbers.get(form) ?? null) : null) };
}
