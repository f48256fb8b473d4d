import { cleanName } from '../collect/text.js';
import { readFieldName } from '../lexicon/field-name.js';
import type { ValueClass } from '../lexicon/value-class.js';
import { STATE_OF } from './form-data.js';
import type { Consent } from './gather.js';
import { isDeclined, type Tracked } from './tracked.js';

/** The consents among the fields of a request: those of the page's own controls, and those whose names say so. */
export function consentsIn(
  fields: Readonly<Record<string, ValueClass>>,
  controls: readonly Tracked[],
): readonly Consent[] {
  const known = new Map(controls.filter(({ asks }) => asks).map((one) => [one.fieldName, one]));
  return Object.entries(fields).flatMap(([name, value]): readonly Consent[] => {
    const fieldName = cleanName(name);
    const control = known.get(fieldName) ?? null;
    const purposes = control?.purposes ?? readFieldName(name).purposes;
    if (purposes.length === 0) return [];
    const declined = control !== null && isDeclined(control);
    const { words = '', role = 'field', touched = false, state = 'unknown' } = control ?? {};
    return [{ control, words, fieldName, role, purposes, shown: state, sent: STATE_OF[value], touched, declined }];
  });
}
