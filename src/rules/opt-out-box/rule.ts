import type { RuleFinding } from '../../model/finding.js';
import type { ControlFor, ReadingFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import { isAnswerNo } from '../../read/answer.js';
import { askedPurposes, isBox } from '../../read/consent.js';
import { isOwnSettings } from '../../read/service.js';

export const rule = defineRule({
  id: 'opt-out-box',
  status: 'trial',
  since: '0.1.0',
  deception: 2,
  pattern: 'trick-wording',
  basis: [
    'gdpr-art-4-11',
    'gdpr-art-7',
    'gdpr-rec-32',
    'orange-romania',
    'eprivacy-art-13',
    'edpb-03-2022',
    'edpb-05-2020',
    'pecr-reg-22',
    'crd-art-22',
    'ccr-reg-40',
    'cma-optional-charges',
    'co-rule-7-03',
    'co-rule-7-09',
    'pipl-art-14',
    'vn-pdpl-art-9',
    'sa-pdpl-ir-art-11',
    'kr-pipa-decree-17',
    'lgpd-art-8',
    'casl-s-6',
    'crtc-2012-549',
  ],
  scope: 'control',
  needs: ['style'],
  title: 'An empty box that refuses',
  why: 'Doing nothing says yes: only someone who reads closely ticks the box that says no.',
  fix: 'Ask for the yes, and leave that box empty.',
  messages: {
    // Shown beside an empty box whose words refuse.
    empty: 'Potential opt-out box: leaving “{words}” empty gives consent.',
    // Shown where own similar products are advertised, which some laws allow until a person says stop.
    similar:
      'Leaving “{words}” empty allows mail about similar products, which some laws permit after a sale. Please look.',
    // Shown where weak words decided, or the box is in a part not shown yet.
    unsure: 'This empty box may give consent unless it is ticked: “{words}”. Please look.',
  },
  options: {},
  applies: (reading) => reading.controls.some((control) => control.isConsent),
  check: (reading) => reading.controls.flatMap((control) => judge(control, reading)),
});

function judge(control: ControlFor<'style'>, reading: ReadingFor<'style'>): RuleFinding[] {
  const { meaning } = control;
  if (!control.isConsent || !isBox(control)) return [];
  if (control.state !== 'off' || control.touched || control.disabled) return [];
  // Such a box is what the law asks a site to offer.
  if (meaning.polarity !== 'refuses' || meaning.right) return [];
  // Who has chosen before stops mail with such a box; beside a "yes" the "no" is an answer, and its emptiness says nothing.
  if (isOwnSettings(control.action, reading) || isAnswerNo(control, reading)) return [];
  if (!control.perceivable && !control.hiddenWithAction) return [];
  const sure = meaning.confidence === 'high' && control.perceivable && !meaning.similarProducts;
  return [
    {
      message: sure ? 'empty' : meaning.similarProducts ? 'similar' : 'unsure',
      about: control.ref,
      verdict: sure ? 'fail' : 'review',
      purposes: askedPurposes(control),
      evidence: { words: control.name || control.fieldName, state: control.state, decidedBy: meaning.words },
    },
  ];
}
