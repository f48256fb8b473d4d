// Questions about consent controls that more than one rule asks.
import type { ControlReading, Reading } from '../model/reading.js';
import type { Purpose } from '../model/words.js';
import { isLate, mayBeRestored, turnedOn } from './over-time.js';

type Judged = Pick<
  ControlReading,
  | 'name'
  | 'fieldName'
  | 'role'
  | 'form'
  | 'ref'
  | 'state'
  | 'initialState'
  | 'touched'
  | 'disabled'
  | 'meaning'
  | 'isConsent'
  | 'make'
  | 'history'
>;

/** Purposes a finding is about: those that a person may refuse. */
export const askedPurposes = (control: Pick<ControlReading, 'meaning'>): readonly Purpose[] =>
  control.meaning.purposes.filter((purpose) => !['privacy-notice', 'age', 'convenience'].includes(purpose));

const BOXES: readonly ControlReading['role'][] = ['checkbox', 'switch', 'toggle', 'menuitemcheckbox'];

/** Something that is on or off by itself, and no choice among others. */
export const isBox = ({ role }: Pick<ControlReading, 'role'>): boolean => BOXES.includes(role);

// Names that a script fills in before a copy is used: `items[__index__]`, `{{ field }}`.
const TEMPLATE_NAME = /__\w+__|\{\{|\[\[|<%|\$\{/;

const isFromTemplate = ({ fieldName, name }: Judged): boolean =>
  TEMPLATE_NAME.test(fieldName) || TEMPLATE_NAME.test(name);

/** On by the page's doing and from the first: not by the person's own hand, and not brought back by the browser. */
export function isPreset(control: Judged, reading: Pick<Reading, 'page'>): boolean {
  if (control.state !== 'on' || control.touched || isFromTemplate(control)) return false;
  const change = turnedOn(control);
  if (!change) return !mayBeRestored(control, reading);
  // What a script turns on once the page is drawn, and what a press sweeps in, has rules of its own.
  return (change.cause === 'script' || change.cause === 'unknown') && !isLate(change, control, reading);
}

/** On because an earlier state was put back, by the page and not by the browser: whose it was cannot be told. */
export const isPutBack = (control: Judged, reading: Pick<Reading, 'page'>): boolean =>
  !control.touched &&
  !isFromTemplate(control) &&
  turnedOn(control)?.cause === 'restore' &&
  !mayBeRestored(control, reading);

/** A consent control that is on and whose being on gives leave. */
export const givesLeave = (control: Judged, reading: Pick<Reading, 'page'>): boolean =>
  control.isConsent && control.meaning.polarity !== 'refuses' && isPreset(control, reading);

/** Strictly necessary purposes are switched on and locked: no consent is asked (ePrivacy Directive, Article 5(3)). */
export const isLockedNecessary = (control: Judged): boolean =>
  control.disabled && control.meaning.purposes.every((purpose) => purpose === 'cookies');

/** A signed-in person's own settings page shows what that person chose before. */
export const showsSavedChoices = (reading: Pick<Reading, 'kinds'>): boolean =>
  reading.kinds.includes('account') &&
  // Who can log in here is not in yet.
  !['signup', 'checkout', 'login'].some((kind) => reading.kinds.some((one) => one === kind));

/** Boxes of one list share a name (`consents[]`) and ask different things: the words decide, the name only without any. */
const sameWords = (a: Judged, b: Judged): boolean =>
  a.name !== '' && b.name !== '' ? a.name === b.name : a.fieldName !== '' && a.fieldName === b.fieldName;

/** The same question asked twice on one page, as for phone and desktop, in the same state. */
export const hasVisibleTwin = (
  control: Judged,
  controls: readonly (Judged & Pick<ControlReading, 'perceivable'>)[],
): boolean =>
  controls.some(
    (other) =>
      other.ref !== control.ref &&
      other.perceivable === true &&
      other.state === control.state &&
      other.role === control.role &&
      sameWords(other, control),
  );
