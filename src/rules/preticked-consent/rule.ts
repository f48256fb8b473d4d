import type { RuleFinding } from '../../model/finding.js';
import type { ControlFor, ReadingFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import { askedPurposes, givesLeave, hasVisibleTwin, isLockedNecessary, showsSavedChoices } from '../../read/consent.js';

export const rule = defineRule({
  id: 'preticked-consent',
  status: 'stable',
  since: '0.1.0',
  deception: 2,
  pattern: 'bad-default',
  basis: [
    'gdpr-art-4-11',
    'gdpr-rec-32',
    'planet49',
    'eprivacy-art-13',
    'pecr-reg-22',
    'pipl-art-14',
    'cn-consumer-art-9',
    'vn-pdpl-art-9',
    'sa-pdpl-ir-art-11',
    'ae-pdpl-art-6',
    'kr-pipa-art-22',
    'lgpd-art-8',
    'casl-s-6',
  ],
  scope: 'control',
  needs: ['style'],
  title: 'A consent already given for you',
  why: 'A box that is already ticked says yes in your name unless you notice it and take it back.',
  fix: 'Leave the control off, and let the person switch it on.',
  messages: {
    // Shown beside a control that is on and in sight.
    preset: 'Potential pre-ticked consent: “{words}” was already on when the page was shown.',
    // Shown when the control is in a step, a dialog or a panel that is not open yet.
    later: 'Potential pre-ticked consent in a part of the page not shown yet: “{words}” is already on.',
    // Shown when only weak words say what the control is for.
    unsure: 'This may be a consent that was already given: “{words}” is on. Please look.',
  },
  options: {},
  applies: (reading) => reading.controls.some((control) => control.isConsent),
  check: (reading) => reading.controls.flatMap((control) => judge(control, reading)),
});

function judge(control: ControlFor<'style'>, reading: ReadingFor<'style'>): RuleFinding[] {
  if (!givesLeave(control, reading) || isLockedNecessary(control)) return [];
  // What costs money has a rule of its own.
  const purposes = askedPurposes(control).filter((purpose) => purpose !== 'paid-extra');
  if (purposes.length === 0 || showsSavedChoices(reading)) return [];
  const shown = control.perceivable;
  if (!shown && (!control.hiddenWithAction || hasVisibleTwin(control, reading.controls))) return [];
  const sure = control.meaning.confidence === 'high' && control.meaning.polarity === 'asks';
  return [
    {
      message: !shown ? 'later' : sure ? 'preset' : 'unsure',
      about: control.ref,
      verdict: shown && sure ? 'fail' : 'review',
      purposes,
      evidence: {
        state: control.state,
        initialState: control.initialState,
        words: control.name || control.fieldName,
        decidedBy: control.meaning.words,
        confidence: control.meaning.confidence,
      },
    },
  ];
}
