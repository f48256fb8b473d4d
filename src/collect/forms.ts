import type { FormFact, Ref } from '../model/facts.js';
import { allIn, attribute, localName, textOf } from './natives.js';
import type { RefBook } from './refs.js';
import { clean, cleanName } from './text.js';
import type { Trees } from './trees.js';
import type { Typed } from './typed.js';

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

/** What a form is headed by, else what its markup calls it. */
export function headingOf(form: Element, typed: Typed): string {
  const heading = allIn(form, 'legend, h1, h2, h3, h4')[0];
  return clean((heading && textOf(heading)) ?? '', typed, 200);
}

export const nameOfForm = (form: Element): string => cleanName(attribute(form, 'name') ?? attribute(form, 'id') ?? '');

export function findForms(trees: Trees, refs: RefBook, typed: Typed): Forms {
  const forms = trees.all('form');
  const numbers = new Map(forms.map((form) => [form, refs.add(form)]));
  const facts = forms.map((form, order) => ({
    ref: numbers.get(form) as Ref,
    order,
    name: nameOfForm(form),
    heading: headingOf(form, typed),
    fieldKinds: kindsIn(form),
  }));
  return { facts, numberOf: (form) => (form ? (numbers.get(form) ?? null) : null) };
}
