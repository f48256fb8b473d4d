import { channelsIn } from '../../lexicon/channels.js';
import type { RuleFinding } from '../../model/finding.js';
import type { ControlFor, ReadingFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import type { Purpose } from '../../model/words.js';
import { isBox } from '../../read/consent.js';
import { isItsOwnService } from '../../read/service.js';

export const rule = defineRule({
  id: 'bundled-consent',
  status: 'trial',
  since: '0.1.0',
  deception: 1,
  pattern: 'forced-action',
  basis: [
    'gdpr-art-7',
    'gdpr-rec-32',
    'gdpr-rec-43',
    'planet49',
    'edpb-05-2020',
    'pecr-reg-22',
    'ccpa-reg-7004',
    'ca-arl-17602',
    'co-rule-7-03',
    'pipl-art-16',
    'pipl-art-23',
    'alipay-2018',
    'vn-pdpl-art-9',
    'sa-pdpl-ir-art-11',
    'dpdp-s-6',
    'kr-pipa-art-22',
    'lgpd-art-8',
    'casl-s-6',
    'qc-p39-1-s-14',
    'sg-pdpa-14',
  ],
  scope: 'control',
  needs: [],
  title: 'One control for several consents',
  why: 'Saying yes to one thing says yes to another, and there is no way to take only one of them.',
  fix: 'Give each purpose a control of its own, and let the terms stand apart from all of them.',
  messages: {
    // Shown where terms or a privacy notice are tied to something a person may refuse.
    tied: 'Potential bundled consent: “{words}” ties {purposes} together in one control.',
    // Shown where a shop's own mail and its partners' share one control, or weak words decided.
    together: 'This control may ask for several things at once: “{words}” ({purposes}). Please look.',
    // Shown where one purpose comes by several channels.
    channels: 'One control for several channels ({channels}): “{words}”. Please look.',
  },
  options: {},
  applies: (reading) => reading.controls.some((control) => control.isConsent),
  check: (reading) => reading.controls.flatMap((control) => judge(control, reading)),
});

// What may be refused without giving up what the terms are for.
const APART: readonly Purpose[] = ['marketing', 'third-party-sharing', 'profiling', 'credit'];
type Control = ControlFor<never>;
type Seen = ReadingFor<never>;

interface Tie {
  readonly purposes: readonly Purpose[];
  /** Beyond doubt. */
  readonly sure: boolean;
}

/** What is tied together, or null. */
function tied({ meaning }: Control): Tie | null {
  const { purposes, recurring, agrees } = meaning;
  const apart = purposes.filter((one) => APART.includes(one));
  if (purposes.includes('terms') && apart.length > 0) return { purposes: ['terms', ...apart], sure: true };
  // To have read a notice that speaks of sharing is no consent; to agree to sharing in the same breath is one.
  if (purposes.includes('privacy-notice') && apart.includes('third-party-sharing'))
    return { purposes: ['privacy-notice', ...apart], sure: agrees };
  // Where the subscription is what is bought, its terms belong to it: only a person can tell.
  if (purposes.includes('terms') && purposes.includes('paid-extra') && recurring)
    return { purposes: ['terms', 'paid-extra'], sure: false };
  return apart.length > 1 ? { purposes: apart, sure: false } : null;
}

/** "Agree to all", with a box of its own for each below: there is a way to take only one. */
function canBeTakenApart(control: Control, { purposes }: Tie, { controls }: Seen): boolean {
  const others = controls.filter((other) => other.ref !== control.ref && other.form === control.form && isBox(other));
  const isAlone = (of: Control, one: Purpose) =>
    of.meaning.purposes.includes(one) && purposes.every((tie) => tie === one || !of.meaning.purposes.includes(tie));
  return purposes.every((one) => others.some((other) => isAlone(other, one)));
}

function judge(control: Control, reading: Seen): RuleFinding[] {
  const { meaning } = control;
  if (!control.isConsent || meaning.polarity === 'refuses' || !isBox(control)) return [];
  const found = tied(control);
  if (found && canBeTakenApart(control, found, reading)) return [];
  // A newsletter whose form asks for nothing else has one purpose, and its privacy policy belongs to it.
  const asked = meaning.purposes.filter((one) => one !== 'terms' && one !== 'privacy-notice');
  if (found?.sure && isItsOwnService(control.form, asked, reading)) return [];
  const channels = found ? [] : channelsIn(control.name);
  if (!found && (channels.length < 2 || !meaning.purposes.includes('marketing'))) return [];
  const sure = found?.sure === true && meaning.confidence === 'high';
  return [
    {
      message: !found ? 'channels' : sure ? 'tied' : 'together',
      about: control.ref,
      verdict: sure ? 'fail' : 'review',
      purposes: found?.purposes ?? ['marketing'],
      evidence: {
        words: control.name || control.fieldName,
        purposes: found?.purposes ?? ['marketing'],
        channels,
        required: control.required,
        decidedBy: meaning.words,
      },
    },
  ];
}
