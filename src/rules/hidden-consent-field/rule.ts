import type { RuleFinding } from '../../model/finding.js';
import type { HiddenFieldReading, ReadingFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import { askedPurposes } from '../../read/consent.js';

export const rule = defineRule({
  id: 'hidden-consent-field',
  status: 'stable',
  since: '0.1.0',
  deception: 3,
  pattern: 'sneaking',
  basis: [
    'gdpr-art-4-11',
    'gdpr-rec-32',
    'planet49',
    'eprivacy-art-13',
    'pecr-reg-22',
    'ftc-act-5',
    'pipl-art-14',
    'pipl-art-17',
    'vn-pdpl-art-9',
    'sa-pdpl-ir-art-11',
    'kr-pipa-art-22',
    'lgpd-art-8',
  ],
  scope: 'page',
  needs: [],
  title: 'A consent in a hidden field',
  why: 'The form sends a yes in your name from a field that is never shown, and there is no box to take it back.',
  fix: 'Ask with a control that is shown and off, or send nothing.',
  messages: {
    // Shown for a form that sends a consent which no control of it asks for.
    hidden: 'Potential hidden consent: the field “{fieldName}” is sent as yes, and no control asks for it.',
  },
  options: {},
  applies: (reading) => reading.hiddenFields.length > 0,
  check: (reading) => reading.hiddenFields.flatMap((field) => judge(field, reading)),
});

const stem = (name: string): string => name.replace(/\[\]$/, '');

/** The companion of a box (`value=0` before it), or any control that asks for the same thing in the same form. */
function hasControl(field: HiddenFieldReading, reading: ReadingFor<never>): boolean {
  return reading.controls.some((control) => {
    if (control.form !== field.form) return false;
    if (stem(control.fieldName) === stem(field.fieldName)) return true;
    return control.meaning.purposes.some((purpose) => field.meaning.purposes.includes(purpose));
  });
}

/** A later step sends on what an earlier one asked: it carries the person's own details along in hidden fields too. */
function carriesEarlierStep(field: HiddenFieldReading, reading: ReadingFor<never>): boolean {
  const details =
    /(?:^|[_\-[.])(?:e?-?mail|first_?-?name|last_?-?name|full_?-?name|phone|tel|address|postcode|zip)(?:$|[_\-\].])/i;
  return reading.hiddenFields.some(
    (other) => other.form === field.form && other.value === 'other' && details.test(other.fieldName),
  );
}

function judge(field: HiddenFieldReading, reading: ReadingFor<never>): RuleFinding[] {
  if (field.value !== 'yes' || field.form === null || field.meaning.polarity === 'refuses') return [];
  const purposes = askedPurposes(field).filter((purpose) => purpose !== 'paid-extra');
  if (purposes.length === 0 || hasControl(field, reading) || carriesEarlierStep(field, reading)) return [];
  return [
    {
      message: 'hidden',
      about: field.ref,
      verdict: field.meaning.confidence === 'high' ? 'fail' : 'review',
      purposes,
      evidence: { state: 'on', fieldName: field.fieldName, value: field.value, decidedBy: field.meaning.words },
    },
  ];
}
