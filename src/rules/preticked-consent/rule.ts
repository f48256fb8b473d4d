import type { RuleFinding } from '../../model/finding.js';
import type { ControlFor, ReadingFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import { isAboutCookies } from '../../read/banner.js';
import {
  askedPurposes,
  givesLeave,
  hasVisibleTwin,
  isLockedNecessary,
  isPutBack,
  showsSavedChoices,
} from '../../read/consent.js';
import { returnOf, wasWithdrawn } from '../../read/over-time.js';

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
    // Shown when it was on when the page was shown, and the page turned it off again by itself.
    withdrawn:
      '“{words}” was on when the page was shown, and the page turned it off without a press on it. Please look.',
  },
  options: {},
  applies: (reading) => reading.controls.some((control) => control.isConsent),
  check: (reading) => reading.controls.flatMap((control) => judge(control, reading)),
});

/** The purposes of a cookie banner have a rule of their own. */
const isPurposeOfBanner = (control: ControlFor<'style'>, { surfaces }: ReadingFor<'style'>): boolean =>
  control.role !== 'radio' &&
  control.meaning.purposes.every((purpose) => purpose === 'cookies' || purpose === 'profiling') &&
  surfaces.some((surface) => surface.ref === control.surface && isAboutCookies(surface));

type Message = 'preset' | 'later' | 'unsure' | 'withdrawn';

/** How it comes to be on, or was; null where there is nothing to tell. */
function messageFor(control: ControlFor<'style'>, reading: ReadingFor<'style'>): Message | null {
  // That it came back after a "no" is told by a rule of its own.
  if (!control.isConsent || control.meaning.polarity === 'refuses' || returnOf(control, reading)) return null;
  const shown = control.perceivable;
  if (wasWithdrawn(control, reading)) return shown ? 'withdrawn' : null;
  if (isPutBack(control, reading)) return shown ? 'unsure' : null;
  if (!givesLeave(control, reading) || isLockedNecessary(control)) return null;
  if (!shown) return control.hiddenWithAction && !hasVisibleTwin(control, reading.controls) ? 'later' : null;
  return control.meaning.confidence === 'high' && control.meaning.polarity === 'asks' ? 'preset' : 'unsure';
}

function judge(control: ControlFor<'style'>, reading: ReadingFor<'style'>): RuleFinding[] {
  const message = messageFor(control, reading);
  // What costs money has a rule of its own.
  const purposes = askedPurposes(control).filter((purpose) => purpose !== 'paid-extra');
  if (!message || purposes.length === 0) return [];
  if (showsSavedChoices(reading) || isPurposeOfBanner(control, reading)) return [];
  return [
    {
      message,
      about: control.ref,
      verdict: message === 'preset' ? 'fail' : 'review',
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
