import type { RuleFinding } from '../../model/finding.js';
import type { ControlFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import { askedPurposes } from '../../read/consent.js';

export const rule = defineRule({
  id: 'mismatched-state',
  status: 'trial',
  since: '0.1.0',
  deception: 3,
  pattern: 'visual-interference',
  basis: [
    'gdpr-art-4-11',
    'gdpr-rec-32',
    'gdpr-rec-42',
    'edpb-03-2022',
    'ftc-dark-patterns-report',
    'ccpa-reg-7004',
    'co-rule-7-09',
    'pipl-art-14',
    'in-dark-patterns-2023',
    'kr-pipa-decree-17',
  ],
  scope: 'control',
  needs: ['style', 'layout'],
  title: 'A control that shows what it is not',
  why: 'What is drawn, or told to a screen reader, is not what is sent, so nobody can know what they agree to.',
  fix: 'Let the mark, the accessible state and what is sent always say the same.',
  messages: {
    // Shown where the painted mark and the state that is sent differ.
    drawn: 'Potential mismatched consent: “{words}” is drawn {shown} while it is {state}.',
    // Shown where assistive technology is told another state than is sent.
    spoken: 'Potential mismatched consent: “{words}” is announced as {spoken} while it is {state}.',
    // Shown where weak words say what it is for.
    unsure: 'What this consent shows may not be what is sent: “{words}” is {state}. Please look.',
  },
  options: {},
  applies: (reading) => reading.controls.some((control) => control.isConsent),
  check: (reading) => reading.controls.flatMap(judge),
});

function judge(control: ControlFor<'layout'>): RuleFinding[] {
  const { state, shownState, spokenState, meaning } = control;
  if (!control.isConsent || !control.perceivable || (state !== 'on' && state !== 'off')) return [];
  // Half on, and what cannot be told, is no opposite.
  const opposite = state === 'on' ? 'off' : 'on';
  const isDrawn = shownState === opposite;
  if (!isDrawn && spokenState !== opposite) return [];
  const sure = meaning.confidence === 'high';
  return [
    {
      message: !sure ? 'unsure' : isDrawn ? 'drawn' : 'spoken',
      about: control.ref,
      verdict: sure ? 'fail' : 'review',
      purposes: askedPurposes(control),
      evidence: {
        words: control.name || control.fieldName,
        state,
        shown: shownState,
        spoken: spokenState,
        decidedBy: meaning.words,
      },
    },
  ];
}
