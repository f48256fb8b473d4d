import type { RuleFinding } from '../../model/finding.js';
import type { ControlFor, ReadingFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import { areAnswers } from '../../read/answer.js';
import { askedPurposes } from '../../read/consent.js';
import { isOwnSettings } from '../../read/service.js';

export const rule = defineRule({
  id: 'mixed-polarity',
  status: 'trial',
  since: '0.1.0',
  deception: 3,
  pattern: 'trick-wording',
  basis: [
    'gdpr-art-4-11',
    'gdpr-art-7',
    'gdpr-rec-42',
    'edpb-03-2022',
    'ftc-dark-patterns-report',
    'ccpa-reg-7004',
    'co-rule-7-09',
    'pipl-art-17',
    'sa-pdpl-ir-art-11',
    'in-dark-patterns-2023',
    'kr-pipa-decree-17',
    'lgpd-art-8',
  ],
  scope: 'control',
  needs: ['style'],
  title: 'Boxes that turn their meaning around',
  why: 'One box says yes when ticked and its neighbour says no, so whoever treats them alike gives a consent unaware.',
  fix: 'Word all boxes of a form the same way: a tick allows, an empty box does not.',
  messages: {
    // Shown beside the first box that goes the other way than the one before it.
    flips: 'Potential trick wording: a tick in “{words}” means the opposite of a tick in “{before}”.',
    // Shown where weak words decided about one of the two.
    unsure: 'These two boxes may mean opposite things: “{before}” and “{words}”. Please look.',
  },
  options: {},
  applies: (reading) => reading.controls.filter((control) => control.isConsent).length > 1,
  check,
});

type Control = ControlFor<'style'>;

const BOXES = ['checkbox', 'switch', 'toggle'];

// Nobody chooses about terms, and a gift box is a thing to buy: they are no neighbours of a consent to mail.
const asksForData = ({ meaning }: Control): boolean =>
  meaning.purposes.some((one) => one !== 'terms' && one !== 'privacy-notice' && one !== 'paid-extra');
const asksForMoney = ({ meaning }: Control): boolean => meaning.purposes.includes('paid-extra');

/** Boxes that go one way or the other. A right the law asks for is worded as it must be. */
const goesSomeWay = ({ isConsent, role, meaning, perceivable }: Control): boolean =>
  isConsent && BOXES.includes(role) && perceivable && meaning.polarity !== 'unclear' && !meaning.right;

function flip(before: Control, control: Control): RuleFinding {
  // Own similar products may be advertised until a person says stop, and anything else may not: the laws themselves flip.
  const isSimilar = before.meaning.similarProducts || control.meaning.similarProducts;
  const sure = before.meaning.confidence === 'high' && control.meaning.confidence === 'high' && !isSimilar;
  return {
    message: sure ? 'flips' : 'unsure',
    about: control.ref,
    verdict: sure ? 'fail' : 'review',
    purposes: askedPurposes(control),
    evidence: {
      words: control.name || control.fieldName,
      before: before.name || before.fieldName,
      polarity: control.meaning.polarity,
      decidedBy: control.meaning.words,
    },
  };
}

function firstFlip(boxes: readonly Control[]): RuleFinding[] {
  for (const [at, control] of boxes.entries()) {
    const before = boxes[at - 1];
    if (before && before.meaning.polarity !== control.meaning.polarity && !areAnswers(before, control))
      return [flip(before, control)];
  }
  return [];
}

function check(reading: ReadingFor<'style'>): RuleFinding[] {
  const forms = new Map<number | null, Control[]>();
  // Who has chosen before takes back with one box what another one gave: "Stop all mail".
  for (const control of reading.controls.filter((one) => goesSomeWay(one) && !isOwnSettings(one.action, reading))) {
    forms.set(control.form, [...(forms.get(control.form) ?? []), control]);
  }
  return [...forms.values()]
    .flatMap((boxes) => [boxes.filter(asksForData), boxes.filter(asksForMoney)])
    .flatMap((boxes) => firstFlip(boxes));
}
