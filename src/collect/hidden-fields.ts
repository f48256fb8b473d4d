import { classOf } from '../lexicon/value-class.js';
import type { HiddenFieldFact, Limit, Ref } from '../model/facts.js';
import { formOf } from './actions.js';
import { HIDDEN_FIELD } from './candidates.js';
import { attribute, tick } from './natives.js';
import type { RefBook } from './refs.js';
import { cleanName } from './text.js';
import { tooMany } from './too-many.js';
import type { Trees } from './trees.js';

const MAX_FIELDS = 500;

interface HiddenFields {
  readonly hiddenFields: readonly HiddenFieldFact[];
  readonly limits: readonly Limit[];
}

export function findHiddenFields(
  trees: Trees,
  refs: RefBook,
  formNumber: (form: Element | null) => Ref | null,
): HiddenFields {
  const all = trees.all(HIDDEN_FIELD);
  const hiddenFields = all
    .slice(0, MAX_FIELDS)
    .map((field) => ({
      ref: refs.add(field),
      fieldName: cleanName(attribute(field, 'name') ?? ''),
      value: classOf(tick.valueOf(field as HTMLInputElement)),
      form: formNumber(formOf(field)),
    }))
    .filter((field) => field.fieldName !== '');
  return { hiddenFields, limits: all.length > MAX_FIELDS ? [tooMany(MAX_FIELDS, 'hidden fields')] : [] };
}
