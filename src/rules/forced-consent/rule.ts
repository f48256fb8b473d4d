import type { RuleFinding } from '../../model/finding.js';
import type { ControlFor, ReadingFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import type { Purpose } from '../../model/words.js';
import { isItsOwnService } from '../../read/service.js';

export const rule = defineRule({
  id: 'forced-consent',
  status: 'trial',
  since: '0.1.0',
  deception: 2,
  pattern: 'forced-action',
  basis: [
    'gdpr-art-7',
    'gdpr-rec-42',
    'gdpr-rec-43',
    'orange-romania',
    'edpb-05-2020',
    'co-rule-7-03',
    'pipl-art-16',
    'cn-consumer-art-9',
    'cac-app-2019',
    'vn-pdpl-art-9',
    'sa-pdpl-ir-art-11',
    'dpdp-s-6',
    'in-dark-patterns-2023',
    'kr-pipa-art-22',
    'qc-p39-1-s-14',
    'sg-pdpa-14',
  ],
  scope: 'control',
  needs: [],
  title: 'A consent demanded to go on',
  why: 'Without a yes to mail, to sharing or to a profile the page does not let you go on, so it is no choice.',
  fix: 'Let people go on without it, and require only what the service itself needs.',
  messages: {
    // Shown beside a control that the form requires.
    required: 'Potential forced consent: “{words}” is required to go on.',
    // Shown where the button is locked while the control is off, or weak words decided.
    locked: 'This consent may be required to go on: “{words}” ({how}). Please look.',
  },
  options: {},
  applies: (reading) => reading.controls.some((control) => control.isConsent),
  check: (reading) => reading.controls.flatMap((control) => judge(control, reading)),
});

const REFUSABLE: readonly Purpose[] = ['marketing', 'third-party-sharing', 'profiling', 'credit'];
const ROLES = ['checkbox', 'switch', 'toggle'];

type Control = ControlFor<never>;
type Seen = ReadingFor<never>;

/** Something else that is off and has to be answered, as terms or a question without an answer: it may be the reason. */
const mayLock = (one: Control, { controls }: Seen): boolean => {
  if (one.state === 'on') return false;
  if (one.role !== 'radio') return one.required || one.meaning.purposes.some((purpose) => purpose !== 'convenience');
  const isAnswered = (other: Control) =>
    other.role === 'radio' && other.fieldName === one.fieldName && other.state === 'on';
  return !controls.some((other) => other.form === one.form && isAnswered(other));
};

/** The button is locked, and nothing else of this form could be the reason. */
function locksAction(control: Control, reading: Seen): boolean {
  if (control.state !== 'off' || control.action === null) return false;
  const { actions, controls, page } = reading;
  if (actions.find(({ ref }) => ref === control.action)?.disabled !== true) return false;
  // Most sign-ups unlock their button once the fields are filled in.
  if (page.forms.some(({ ref, fieldKinds }) => ref === control.form && fieldKinds.length > 0)) return false;
  return !controls.some((one) => one.ref !== control.ref && one.form === control.form && mayLock(one, reading));
}

function judge(control: Control, reading: Seen): RuleFinding[] {
  const { meaning } = control;
  const purposes = meaning.purposes.filter((one) => REFUSABLE.includes(one));
  if (!control.isConsent || meaning.polarity === 'refuses' || purposes.length === 0) return [];
  if (!ROLES.includes(control.role) || control.disabled || isItsOwnService(control.form, purposes, reading)) return [];
  const locks = locksAction(control, reading);
  if (!control.required && !locks) return [];
  // Who lends, or lets pay later, may need to check: a page seldom shows whether it does.
  const isNeeded = purposes.every((one) => one === 'credit');
  const sure = control.required && !isNeeded && meaning.confidence === 'high' && meaning.polarity === 'asks';
  return [
    {
      message: sure ? 'required' : 'locked',
      about: control.ref,
      verdict: sure ? 'fail' : 'review',
      purposes,
      evidence: {
        words: control.name || control.fieldName,
        how: control.required ? 'required' : 'the button is locked',
        state: control.state,
        decidedBy: meaning.words,
      },
    },
  ];
}
