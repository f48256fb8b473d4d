import { classOf } from '../lexicon/value-class.js';
import type { HiddenFieldFact, Ref } from '../model/facts.js';
import { formOf } from './actions.js';
import { HIDDEN_FIELD } from './candidates.js';
import { attribute, tick } from './natives.js';
import type { RefBook } from './refs.js';
import { cleanName } from './text.js';
import type { Trees } from './trees.js';

const MAX_FIELDS = 500;

export function findHiddenFields(
  trees: Trees,
  refs: RefBook,
  formNumber: (form: Element | null) => Ref | null,
): HiddenFieldFact[] {
  return trees
    .all(HIDDEN_FIELD)
    .slice(0, MAX_FIELDS)
    .map((field) => ({
      ref: refs.add(field),
      fieldName: cleanName(attribute(field, 'name') ?? ''),
      value: classOf(tick.valueOf(field as HTMLInputElement)),
      form: formNumber(formOf(field)),
    }))
    .filter((field) => field.fieldName !== '');
}
