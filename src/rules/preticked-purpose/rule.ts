import type { RuleFinding } from '../../model/finding.js';
import type { ControlReading, ReadingFor, SurfaceReading } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import { isAboutCookies } from '../../read/banner.js';
import { askedPurposes, isBox, isLockedNecessary, isPreset, showsSavedChoices } from '../../read/consent.js';

export const rule = defineRule({
  id: 'preticked-purpose',
  status: 'trial',
  since: '0.1.0',
  deception: 2,
  pattern: 'bad-default',
  basis: [
    'gdpr-art-4-11',
    'gdpr-rec-32',
    'gdpr-art-25-2',
    'planet49',
    'eprivacy-art-5-3',
    'edpb-05-2020',
    'edpb-cookie-banner',
    'pecr-reg-6',
    'co-rule-7-03',
    'lgpd-art-8',
    'anpd-cookies-2022',
    'oaic-app-guidelines-b',
  ],
  scope: 'surface',
  needs: ['style'],
  title: 'A purpose of a banner already switched on',
  why: 'Whoever looks for a choice finds it made: what is not needed is on unless it is switched off one by one.',
  fix: 'Leave every purpose off but the strictly necessary, legitimate interest included.',
  messages: {
    // Shown beside a purpose, vendor or legitimate interest that is on and in sight.
    on: 'Potential preset purpose: “{words}” is already on in “{surface}”.',
    // Shown where the part with the choices is not open now.
    later: 'Potential preset purpose in a part not shown yet: “{words}” is already on.',
    // Shown where the words do not say whether the purpose is needed, or a named one cannot be switched off.
    unsure: 'This purpose may be on without being needed: “{words}”. Please look.',
  },
  options: {},
  applies: (reading) => reading.surfaces.some((surface) => surface.asksConsent && surface.controls.length > 0),
  check: (reading) =>
    reading.surfaces.filter((surface) => surface.asksConsent).flatMap((one) => judgeAll(one, reading)),
});

const isNecessary = (control: ControlReading): boolean => control.meaning.necessary || isLockedNecessary(control);

/** Of "Allow" and "Do not allow" one may be chosen beforehand: the one that gives leave. */
const isChoice = (control: ControlReading): boolean =>
  isBox(control) || (control.role === 'radio' && control.meaning.polarity === 'asks');

function judgeAll(surface: SurfaceReading, reading: ReadingFor<'style'>): RuleFinding[] {
  if (showsSavedChoices(reading) || !isAboutCookies(surface)) return [];
  const innermost = surface.controls.filter((control) => control.surface === surface.ref);
  return innermost.flatMap((control) => judge(control, surface, reading));
}

function judge(control: ControlReading, surface: SurfaceReading, reading: ReadingFor<'style'>): RuleFinding[] {
  const { meaning } = control;
  if (!isChoice(control) || isNecessary(control) || meaning.polarity === 'refuses') return [];
  if (!isPreset(control, reading) || meaning.purposes.includes('convenience')) return [];
  const named = askedPurposes(control);
  const purposes = named.length > 0 ? named : (['cookies'] as const);
  const isNamed = (named.length > 0 || meaning.legitimateInterest) && !control.disabled;
  const isShown = control.perceivable === true;
  return [
    {
      message: !isNamed ? 'unsure' : isShown ? 'on' : 'later',
      about: control.ref,
      verdict: isNamed && isShown ? 'fail' : 'review',
      purposes,
      evidence: {
        words: control.name || control.fieldName,
        surface: surface.text.slice(0, 80),
        state: control.state,
        legitimateInterest: meaning.legitimateInterest,
        decidedBy: meaning.words,
      },
    },
  ];
}
