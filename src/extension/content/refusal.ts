// The choice that says no: of a group of radios or the options of a select.
import type { ControlReading, Reading } from '../../model/reading.js';
import { read } from '../../read/read.js';

export type Refusal =
  | { readonly kind: 'radio'; readonly ref: number }
  | { readonly kind: 'option'; readonly index: number };

/** A radio of the same group that refuses, or the only other one that asks for none of it. */
function refusingRadio(control: ControlReading, reading: Reading): Refusal | null {
  const others = reading.controls.filter(
    (other) =>
      other.ref !== control.ref &&
      other.role === 'radio' &&
      !other.disabled &&
      other.form === control.form &&
      (other.fieldName !== '' ? other.fieldName === control.fieldName : other.groupName === control.groupName),
  );
  const neutral = others.filter(
    (other) => !other.meaning.purposes.some((purpose) => control.meaning.purposes.includes(purpose)),
  );
  const chosen =
    others.find((other) => other.meaning.polarity === 'refuses') ?? (neutral.length === 1 ? neutral[0] : undefined);
  return chosen ? { kind: 'radio', ref: chosen.ref } : null;
}

const NOTHING = { actions: [], buttons: [], surfaces: [], texts: [], hiddenFields: [] };

/** Each option is read as if it were chosen. One that refuses is best; an empty first one asks for nothing either. */
function refusingOption(control: ControlReading, reading: Reading): Refusal | null {
  const meanings = control.choices.map((_, chosen) => {
    const asked = { ...NOTHING, ...reading.page, controls: [{ ...control, chosen }] };
    return read(asked).controls[0]?.meaning;
  });
  const refuses = meanings.findIndex((meaning, at) => at !== control.chosen && meaning?.polarity === 'refuses');
  const empty = control.choices.findIndex((words, at) => at !== control.chosen && words === '');
  const index = refuses >= 0 ? refuses : empty;
  return index >= 0 ? { kind: 'option', index } : null;
}

export function refusalOf(control: ControlReading, reading: Reading): Refusal | null {
  if (control.role === 'radio') return refusingRadio(control, reading);
  return control.role === 'select' ? refusingOption(control, reading) : null;
}

/** Of these a thing is chosen, not unticked. */
export const isChoice = (role: string): boolean => role === 'radio' || role === 'select';
