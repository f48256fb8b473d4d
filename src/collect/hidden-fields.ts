import type { HiddenFieldFact, Ref } from '../model/facts.js';
import { formOf } from './actions.js';
import { HIDDEN_FIELD } from './candidates.js';
import { allIn, attribute, tick } from './natives.js';
import type { RefBook } from './refs.js';
import { tidy } from './text.js';
import type { Root } from './walk.js';

const YES = /^(?:1|y|yes|true|on|t|checked|agree|agreed|accept|accepted|opt-?in|subscribed?|granted|allow|同意|是)$/i;
const NO = /^(?:0|n|no|false|off|f|unchecked|decline|declined|reject|rejected|opt-?out|denied|deny)$/i;
const MAX_FIELDS = 500;

/** A hidden value may be a token or a person's data: its class is kept, never the value. */
function classOf(value: string): HiddenFieldFact['value'] {
  const text = value.trim();
  if (text === '') return 'empty';
  if (YES.test(text)) return 'yes';
  return NO.test(text) ? 'no' : 'other';
}

export function findHiddenFields(
  roots: readonly Root[],
  refs: RefBook,
  formNumber: (form: Element | null) => Ref | null,
): HiddenFieldFact[] {
  return roots
    .flatMap((root) => allIn(root, HIDDEN_FIELD))
    .slice(0, MAX_FIELDS)
    .map((field) => ({
      ref: refs.add(field),
      fieldName: tidy(attribute(field, 'name') ?? '', 128),
      value: classOf(tick.valueOf(field as HTMLInputElement)),
      form: formNumber(formOf(field)),
    }))
    .filter((field) => field.fieldName !== '');
}
