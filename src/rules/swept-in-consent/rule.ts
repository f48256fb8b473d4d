import { readIntent } from '../../lexicon/intent.js';
import { isMarkedOptional } from '../../lexicon/optional.js';
import { readWords } from '../../lexicon/read-words.js';
import type { RuleFinding } from '../../model/finding.js';
import type { Change } from '../../model/history.js';
import type { ControlFor, ReadingFor } from '../../model/reading.js';
import { defineRule } from '../../model/rule.js';
import type { Purpose } from '../../model/words.js';
import { isAboutCookies } from '../../read/banner.js';
import { askedPurposes, isLockedNecessary, showsSavedChoices } from '../../read/consent.js';
import { isToldAtSubmit, returnOf, turnedOn } from '../../read/over-time.js';

export const rule = defineRule({
  id: 'swept-in-consent',
  status: 'trial',
  since: '0.1.0',
  deception: 2,
  pattern: 'sneaking',
  basis: [
    'gdpr-art-4-11',
    'gdpr-art-7',
    'gdpr-rec-32',
    'gdpr-rec-43',
    'edpb-05-2020',
    'eprivacy-art-13',
    'pipl-art-14',
    'kr-pipa-art-22',
    'kr-pipa-decree-17',
    'vn-pdpl-art-9',
    'sa-pdpl-ir-art-11',
    'ccpa-140-h',
    'lgpd-art-8',
  ],
  scope: 'control',
  needs: ['style', 'history'],
  title: 'An optional consent swept in with others',
  why: 'One press on something else gave this consent too, and nothing said that you could leave it out.',
  fix: 'Leave optional consents out of “agree to all”, or show each of them and mark it as optional.',
  messages: {
    // Shown where a press on another control turned it on, in sight and not marked as optional.
    swept: 'Potential consent swept in: “{words}” was turned on by a press on “{pressed}”, and is not marked optional.',
    // Shown where what was turned on cannot be seen.
    hidden: 'Potential consent swept in unseen: a press on “{pressed}” turned on “{words}”, which is not in sight.',
    // Shown where all that was turned on asks the same, or weak words say what it is for.
    unsure: 'A press on “{pressed}” turned on “{words}” too. Please look.',
  },
  options: {},
  applies: (reading) => reading.controls.some((control) => control.isConsent && control.history !== null),
  check: (reading) => reading.controls.flatMap((control) => judge(control, reading)),
});

type Control = ControlFor<'style' | 'history'>;
type Seen = ReadingFor<'style' | 'history'>;

/** What may be refused: the terms of what a person came for cannot. */
const optionalPurposes = (control: Control): readonly Purpose[] =>
  askedPurposes(control).filter((purpose) => purpose !== 'terms');

/** The press by which it is on, where it was a press on something else. */
function sweepOf(control: Control): Change | null {
  const change = turnedOn(control);
  const isElsewhere = change?.press?.on === 'control' || change?.press?.on === 'action';
  return change?.cause === 'gesture' && isElsewhere ? change : null;
}

/** What was pressed asks for the same, by its own words: a twin, the parent of channels, "subscribe to our newsletter". */
function asksTheSame(words: string, control: Control, language: string | null): boolean {
  const said = readWords(words, language).purposes;
  const asked = optionalPurposes(control);
  return (
    words === control.name || (asked.every((one) => said.includes(one)) && said.every((one) => asked.includes(one)))
  );
}

/** A banner's "accept all" turns on the purposes that it is about. */
function answersBanner({ press }: Change, control: Control, { surfaces, page }: Seen): boolean {
  const surface = surfaces.find(({ ref }) => ref === control.surface);
  if (!surface?.asksConsent) return false;
  const isAccepting = press?.on === 'action' && readIntent(press.words, surface.language ?? page.language) === 'accept';
  return isAboutCookies(surface) || (isAccepting && surface.kind !== 'panel');
}

/** Everything the press turned on asks for one and the same: a list of newsletters, and "select all" above it. */
function isOfOneKind(sweep: Change, reading: Seen): boolean {
  const together = reading.controls.filter(
    (other) => other.isConsent && sweepOf(other)?.press?.words === sweep.press?.words,
  );
  return together.length > 1 && new Set(together.map(({ meaning }) => meaning.purposes.join())).size === 1;
}

function judge(control: Control, reading: Seen): RuleFinding[] {
  const sweep = sweepOf(control);
  const purposes = optionalPurposes(control);
  if (!sweep || !control.isConsent || control.meaning.polarity === 'refuses' || purposes.length === 0) return [];
  const pressed = sweep.press?.words ?? '';
  const language = control.language ?? reading.page.language;
  if (asksTheSame(pressed, control, language) || answersBanner(sweep, control, reading)) return [];
  if (isLockedNecessary(control) || showsSavedChoices(reading)) return [];
  if (returnOf(control, reading) || isToldAtSubmit(control, reading)) return [];
  const isMarked = isMarkedOptional(`${control.name} ${control.groupName}`);
  if (control.perceivable && isMarked) return [];
  const isSaid = control.meaning.confidence === 'high' && control.meaning.polarity === 'asks';
  const sure = isSaid && !(control.perceivable && isOfOneKind(sweep, reading));
  return [
    {
      message: !sure ? 'unsure' : control.perceivable ? 'swept' : 'hidden',
      about: control.ref,
      verdict: sure ? 'fail' : 'review',
      purposes,
      evidence: {
        words: control.name || control.fieldName,
        state: control.state,
        pressed,
        pressedOn: sweep.press?.on ?? null,
        isMarkedOptional: isMarked,
        concealedBy: control.concealedBy,
        decidedBy: control.meaning.words,
      },
    },
  ];
}
