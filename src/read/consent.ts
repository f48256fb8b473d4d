// Questions about consent controls that more than one rule asks.
import type { ControlReading, Reading } from '../model/reading.js';
import type { Purpose } from '../model/words.js';

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
>;

/** Purposes a finding is about: those that a person may refuse. */
export const askedPurposes = (control: Pick<ControlReading, 'meaning'>): readonly Purpose[] =>
  control.meaning.purposes.filter((purpose) => !['privacy-notice', 'age', 'convenience'].includes(purpose));

// Names that a script fills in before a copy is used: `items[__index__]`, `{{ field }}`.
const TEMPLATE_NAME = /__\w+__|\{\{|\[\[|<%|\$\{/;

/** On by the page's doing: not by the person's own hand, and not brought back by the browser. */
export function isPreset(control: Judged, reading: Pick<Reading, 'page'>): boolean {
  if (control.state !== 'on' || control.touched) return false;
  if (TEMPLATE_NAME.test(control.fieldName) || TEMPLATE_NAME.test(control.name)) return false;
  // After a reload or a step back browsers put a person's own ticks back: markup that says "off" then clears the page.
  const mayBeRestored = ['reload', 'back-forward'].includes(reading.page.navigation);
  return !(mayBeRestored && control.make === 'native' && control.initialState === 'off');
}

/** A consent control that is on and whose being on gives leave. */
export const givesLeave = (control: Judged, reading: Pick<Reading, 'page'>): boolean =>
  control.isConsent && control.meaning.polarity !== 'refuses' && isPreset(control, reading);

/** Strictly necessary purposes are switched on and locked: no consent is asked (ePrivacy Directive, Article 5(3)). */
export const isLockedNecessary = (control: Judged): boolean =>
  control.disabled && control.meaning.purposes.every((purpose) => purpose === 'cookies');

/** A signed-in person's own settings page shows what that person chose before. */
export const showsSavedChoices = (reading: Pick<Reading, 'kinds'>): boolean =>
  reading.kinds.includes('account') && !reading.kinds.includes('signup') && !reading.kinds.includes('checkout');

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
