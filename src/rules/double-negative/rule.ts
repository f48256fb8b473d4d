import type { RuleFinding } from '../../model/finding.js';
import type { ControlFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import { askedPurposes } from '../../read/consent.js';

export const rule = defineRule({
  id: 'double-negative',
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
    'sg-pdpa-14',
  ],
  scope: 'control',
  needs: [],
  title: 'A consent worded to be misread',
  why: 'Its negations cancel one another, so it takes a second reading to know what a tick does.',
  fix: 'Say in one plain sentence what a tick allows.',
  messages: {
    // Shown where negations cancel, or a tick has to be taken away to refuse.
    cancels: 'Potential trick wording: it takes a second reading to tell what a tick means in “{words}”.',
    // Shown where weak words say what it is about.
    unsure: 'This wording may be easy to misread: “{words}”. Please look.',
  },
  options: {},
  applies: (reading) => reading.controls.some((control) => control.isConsent),
  check: (reading) => reading.controls.flatMap(judge),
});

function judge(control: ControlFor<never>): RuleFinding[] {
  const { meaning } = control;
  if (!control.isConsent || !meaning.doubleNegative) return [];
  const sure = meaning.confidence === 'high';
  return [
    {
      message: sure ? 'cancels' : 'unsure',
      about: control.ref,
      verdict: sure ? 'fail' : 'review',
      purposes: askedPurposes(control),
      evidence: { words: control.name, state: control.state, decidedBy: meaning.words },
    },
  ];
}
