// What the value of a form's field says, as far as it may be kept: a class, never the value.
import type { HiddenFieldFact } from '../model/facts.js';

export type ValueClass = HiddenFieldFact['value'];

const YES = /^(?:1|y|yes|true|on|t|checked|agree|agreed|accept|accepted|opt-?in|subscribed?|granted|allow|同意|是)$/i;
const NO = /^(?:0|n|no|false|off|f|unchecked|decline|declined|reject|rejected|opt-?out|denied|deny)$/i;

/** A value may be a token or a person's data: only its class leaves here. */
export function classOf(value: string): ValueClass {
  const text = value.trim();
  if (text === '') return 'empty';
  if (YES.test(text)) return 'yes';
  return NO.test(text) ? 'no' : 'other';
}
