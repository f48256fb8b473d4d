import type { RuleFinding } from '../../model/finding.js';
import type { ControlFor, ReadingFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import { askedPurposes, isLockedNecessary } from '../../read/consent.js';
import { isToldAtSubmit, returnOf } from '../../read/over-time.js';

export const rule = defineRule({
  id: 'reticked-consent',
  status: 'trial',
  since: '0.1.0',
  deception: 3,
  pattern: 'obstruction',
  basis: [
    'gdpr-art-4-11',
    'gdpr-art-7',
    'gdpr-rec-32',
    'planet49',
    'edpb-03-2022',
    'eprivacy-art-13',
    'ftc-act-5',
    'ccpa-140-h',
    'ccpa-reg-7004',
    'pipl-art-14',
    'pipl-art-15',
    'vn-pdpl-art-9',
    'sa-pdpl-ir-art-11',
    'kr-ecommerce-21-2',
    'lgpd-art-8',
  ],
  scope: 'control',
  needs: ['history'],
  title: 'A consent that comes back after it was turned off',
  why: 'You turned it off, and the page turned it on again.',
  fix: 'Keep what the person chose, on this page and on every page after it.',
  messages: {
    // Shown where the person turned it off here, and the page turned it on.
    returned: 'Potential re-ticked consent: “{words}” was turned off by hand, and came back on ({times}×).',
    // Shown where the person had turned it off on a page before.
    earlier: 'Potential re-ticked consent: “{words}” was turned off on a page before, and is on again here.',
    // Shown where a browser may have put it back, or the button that was pressed may have asked for it.
    unsure: '“{words}” was turned off, and came back on. Please look.',
  },
  options: {},
  applies: (reading) => reading.controls.some((control) => control.isConsent && control.history !== null),
  check: (reading) => reading.controls.flatMap((control) => judge(control, reading)),
});

function judge(control: ControlFor<'history'>, reading: ReadingFor<'history'>): RuleFinding[] {
  const found = returnOf(control, reading);
  const purposes = askedPurposes(control);
  if (!found || purposes.length === 0 || isLockedNecessary(control)) return [];
  const { change, times, certainty } = found;
  // What the form sent proves more than another explanation leaves open.
  if (certainty === 'likely' && isToldAtSubmit(control, reading)) return [];
  const sure = certainty === 'sure' && control.meaning.confidence === 'high';
  return [
    {
      message: !sure ? 'unsure' : change ? 'returned' : 'earlier',
      about: control.ref,
      verdict: sure ? 'fail' : 'review',
      purposes,
      evidence: {
        words: control.name || control.fieldName,
        state: control.state,
        times,
        cause: change?.cause ?? 'on at first sight',
        pressed: change?.press?.words || null,
        declinedBefore: control.history?.declinedBefore ?? false,
        decidedBy: control.meaning.words,
      },
    },
  ];
}
