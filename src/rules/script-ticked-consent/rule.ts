import type { RuleFinding } from '../../model/finding.js';
import type { ControlFor, ReadingFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import { askedPurposes, isLockedNecessary, showsSavedChoices } from '../../read/consent.js';
import { isLate, isToldAtSubmit, returnOf, turnedOn } from '../../read/over-time.js';

export const rule = defineRule({
  id: 'script-ticked-consent',
  status: 'trial',
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
    'ccpa-140-h',
    'pipl-art-14',
    'vn-pdpl-art-9',
    'sa-pdpl-ir-art-11',
    'kr-pipa-art-22',
    'lgpd-art-8',
    'casl-s-6',
  ],
  scope: 'control',
  needs: ['history'],
  title: 'A consent ticked by the page itself',
  why: 'It was off when you came, and the page turned it on while you were looking at something else.',
  fix: 'Let nothing but a press on the control turn it on.',
  messages: {
    // Shown where a script turned the control on after the page had been drawn, and no press asked for it.
    ticked: 'Potential consent ticked by the page: “{words}” was off, and was turned on without a press on it.',
    // Shown where it cannot be told what turned it on, or weak words say what it is for.
    unsure: '“{words}” was off, and is on without a press on it. Please look.',
  },
  options: {},
  applies: (reading) => reading.controls.some((control) => control.isConsent && control.history !== null),
  check: (reading) => reading.controls.flatMap((control) => judge(control, reading)),
});

type Control = ControlFor<'history'>;

function judge(control: Control, reading: ReadingFor<'history'>): RuleFinding[] {
  const { history, meaning } = control;
  const purposes = askedPurposes(control);
  const change = turnedOn(control);
  if (!control.isConsent || meaning.polarity === 'refuses' || control.touched || !change || !history) return [];
  if (change.cause !== 'script' && change.cause !== 'unknown') return [];
  if (purposes.length === 0 || !isLate(change, control, reading)) return [];
  if (isLockedNecessary(control) || showsSavedChoices(reading)) return [];
  // What comes back after a "no", and what is turned on while the form is sent, have rules of their own.
  if (returnOf(control, reading) || isToldAtSubmit(control, reading)) return [];
  const sure = change.cause === 'script' && meaning.confidence === 'high' && meaning.polarity === 'asks';
  return [
    {
      message: sure ? 'ticked' : 'unsure',
      about: control.ref,
      verdict: sure ? 'fail' : 'review',
      purposes,
      evidence: {
        words: control.name || control.fieldName,
        state: control.state,
        firstState: history.first,
        cause: change.cause,
        afterMs: change.at - history.firstAt,
        followed: change.press ? 'a press elsewhere' : 'no press',
        decidedBy: meaning.words,
      },
    },
  ];
}
