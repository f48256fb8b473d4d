import type { RuleFinding } from '../../model/finding.js';
import type { ControlFor, ReadingFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import type { Purpose } from '../../model/words.js';
import { isPreset, showsSavedChoices } from '../../read/consent.js';

export const rule = defineRule({
  id: 'contradicted-signal',
  status: 'trial',
  since: '0.1.0',
  deception: 2,
  pattern: 'bad-default',
  basis: ['ccpa-120', 'ccpa-reg-7004', 'co-cpa-1303-5', 'co-rule-7-09', 'ctdpa-515'],
  scope: 'control',
  needs: [],
  title: 'A sale or sharing switched on against the browser’s signal',
  why: 'The browser says with every request that data may not be sold or shared, and the control says it may.',
  fix: 'Read the Global Privacy Control signal, and show the control switched off.',
  messages: {
    // Shown where a control for sale, sharing or advertising is on although the signal is sent.
    against: 'Potential contradicted signal: “{words}” is on although the browser sends Global Privacy Control.',
    // Shown where the page says it honours the signal, the choice may be saved, or the words do not say what is shared.
    unsure: '“{words}” is on although the browser sends Global Privacy Control. Please look.',
  },
  options: {},
  applies: (reading) => reading.page.signals.globalPrivacyControl === true && reading.controls.some(isAbout),
  check: (reading) => reading.controls.flatMap((control) => judge(control, reading)),
});

type Control = ControlFor<never>;

// What the signal speaks of: sale, sharing, and advertising from one site to the next.
const SIGNALLED: readonly Purpose[] = ['third-party-sharing', 'profiling'];
const HONOURED = /global privacy control|\bgpc\b/i;

const isAbout = ({ meaning, isConsent }: Control): boolean =>
  isConsent && meaning.purposes.some((purpose) => SIGNALLED.includes(purpose) || purpose === 'cookies');

function judge(control: Control, reading: ReadingFor<never>): RuleFinding[] {
  const { meaning } = control;
  if (!isAbout(control)) return [];
  // A person's own hand outweighs the signal of their browser.
  if (!isPreset(control, reading) || meaning.polarity === 'refuses' || meaning.necessary) return [];
  const said = [...reading.surfaces.map(({ text }) => text), ...reading.texts.map(({ text }) => text), control.name];
  const isHonoured = said.some((text) => HONOURED.test(text));
  const purposes = meaning.purposes.filter((purpose) => SIGNALLED.includes(purpose));
  const isPlain = purposes.length > 0 && meaning.confidence === 'high' && meaning.polarity === 'asks';
  const sure = isPlain && !isHonoured && !showsSavedChoices(reading);
  return [
    {
      message: sure ? 'against' : 'unsure',
      about: control.ref,
      verdict: sure ? 'fail' : 'review',
      purposes: purposes.length > 0 ? purposes : ['cookies'],
      evidence: {
        words: control.name || control.fieldName,
        state: control.state,
        isHonoured,
        decidedBy: meaning.words,
      },
    },
  ];
}
