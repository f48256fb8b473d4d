// What a form gathered, asked for consent by consent. Of any other field not even the value is looked at.

import { classOf, type ValueClass } from '../lexicon/value-class.js';
import type { ControlState } from '../model/facts.js';

/** What a server makes of a value: a box that sends nothing, or a no, is off. */
export const STATE_OF: Readonly<Record<ValueClass, ControlState>> = {
  yes: 'on',
  no: 'off',
  empty: 'off',
  other: 'unknown',
};

type Values = readonly FormDataEntryValue[];

const own = FormData.prototype;
const getAll = own.getAll;
const keys = own.keys;

/** In Firefox the list of another world's form cannot be walked; asking by name works in both. */
export function namesIn(data: FormData): readonly string[] {
  try {
    return [...new Set(Array.from(keys.call(data)))];
  } catch {
    return [];
  }
}

function valuesOf(data: FormData, name: string): Values {
  try {
    return Array.from(getAll.call(data, name));
  } catch {
    const one = data.get(name);
    return one === null ? [] : [one];
  }
}

const isText = (value: FormDataEntryValue): value is string => typeof value === 'string';

/**
 * What was gathered under a name. `value` is what the control itself sends when it is on; boxes that share a name are told
 * apart by it, and a hidden "no" before a box is no more than its "off".
 */
export function sentAs(data: FormData, name: string, value: string | null, isShared: boolean): ControlState {
  const values = valuesOf(data, name).filter(isText);
  if (value !== null && values.includes(value)) return 'on';
  if (isShared) return 'off';
  const last = values.at(-1);
  if (last === undefined) return 'off';
  return STATE_OF[classOf(last)];
}
