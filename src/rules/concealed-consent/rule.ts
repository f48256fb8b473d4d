import type { RuleFinding } from '../../model/finding.js';
import type { ControlFor, ReadingFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import { askedPurposes, givesLeave, hasVisibleTwin, isLockedNecessary } from '../../read/consent.js';

export const rule = defineRule({
  id: 'concealed-consent',
  status: 'stable',
  since: '0.1.0',
  deception: 3,
  pattern: 'hidden-information',
  basis: [
    'gdpr-art-4-11',
    'gdpr-rec-32',
    'gdpr-rec-42',
    'planet49',
    'eprivacy-art-13',
    'pecr-reg-22',
    'ftc-act-5',
    'pipl-art-14',
    'pipl-art-17',
    'pipl-art-23',
    'alipay-2018',
    'vn-pdpl-art-9',
    'sa-pdpl-ir-art-11',
    'ae-pdpl-art-6',
    'kr-pipa-art-22',
    'lgpd-art-8',
  ],
  scope: 'control',
  needs: ['style', 'layout'],
  title: 'A consent you were not meant to see',
  why: 'Something that says yes in your name is sent along with the page, and it cannot be seen.',
  fix: 'Show the control with its words before the button that sends it, and leave it off.',
  messages: {
    // Shown when the control is on, sent with the page, and nothing of it can be seen.
    concealed: 'Potential concealed consent: “{words}” is on and cannot be seen ({concealedBy}).',
    // Shown when the box can be seen and what it asks cannot.
    wordless: 'A box that is on can be seen, and what it asks cannot ({concealedBy}): “{words}”. Please look.',
    // Shown when only weak words, or a field name, say what the control is for.
    unsure: 'This may be a concealed consent: “{words}” is on and cannot be seen ({concealedBy}). Please look.',
  },
  options: {},
  applies: (reading) => reading.controls.some((control) => control.isConsent),
  check: (reading) => reading.controls.flatMap((control) => judge(control, reading)),
});

function judge(control: ControlFor<'layout'>, reading: ReadingFor<'layout'>): RuleFinding[] {
  if (!givesLeave(control, reading) || isLockedNecessary(control)) return [];
  const wordless = control.perceivable && (control.words?.concealedBy?.length ?? 0) > 0;
  if (control.perceivable && !wordless) return [];
  if (control.hiddenWithAction || hasVisibleTwin(control, reading.controls)) return [];
  const sure = control.meaning.confidence === 'high' && control.meaning.polarity === 'asks';
  const { measures } = control.sight;
  return [
    {
      message: wordless ? 'wordless' : sure ? 'concealed' : 'unsure',
      about: control.ref,
      verdict: sure && !wordless ? 'fail' : 'review',
      purposes: askedPurposes(control),
      evidence: {
        ...measures,
        state: control.state,
        initialState: control.initialState,
        concealedBy: wordless ? (control.words?.concealedBy ?? []) : control.concealedBy,
        words: control.name || control.fieldName,
        decidedBy: control.meaning.words,
      },
    },
  ];
}
